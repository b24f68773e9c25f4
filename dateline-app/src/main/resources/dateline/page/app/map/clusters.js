/**
 * Points put together by a grid of cells on the map at one zoom. Linear in the number of points: a hundred thousand take
 * a few hundredths of a second.
 *
 * @returns {Array} of {x, y, count, families, first}: middle of its points in pixels of the world, first point's number
 */
export function cluster(points, zoom, within, cell = 44) {
    const world = 256 * 2 ** zoom;
    const columns = Math.ceil(world / cell);
    const found = new Map();
    for (let i = 0; i < points.length; i++) {
        if (!points.exact[i] || (within && !within(points.day[i]))) {
            continue;
        }
        const x = points.x[i] * world;
        const y = points.y[i] * world;
        const key = Math.floor(y / cell) * columns + Math.floor(x / cell);
        let there = found.get(key);
        if (!there) {
            there = { x: 0, y: 0, count: 0, families: new Uint32Array(6), first: i, left: x, right: x, top: y, bottom: y };
            found.set(key, there);
        }
        there.x += x;
        there.y += y;
        there.count++;
        there.families[points.family[i]]++;
        there.left = Math.min(there.left, x);
        there.right = Math.max(there.right, x);
        there.top = Math.min(there.top, y);
        there.bottom = Math.max(there.bottom, y);
    }
    const clusters = [...found.values()];
    for (const one of clusters) {
        one.x /= one.count;
        one.y /= one.count;
    }
    return clusters;
}

/** How large a cluster is drawn: its area grows with the logarithm of its number. */
export function radius(count) {
    return count === 1 ? 6 : Math.min(26, 9 + 3.2 * Math.log2(count) ** 0.9);
}
