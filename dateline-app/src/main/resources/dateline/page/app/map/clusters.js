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
    return apart(clusters);
}

// Cells beside each other may have their points close to the common border: a ring takes in what it would cover. A few
// hundred rings at most are seen at once, so each may look at its neighbours.
function apart(clusters) {
    const sorted = clusters.sort((a, b) => b.count - a.count);
    if (sorted.length > 4000) {
        return sorted;
    }
    const kept = [];
    const near = new Map();
    const key = (x, y) => `${Math.floor(x / 60)},${Math.floor(y / 60)}`;
    for (const one of sorted) {
        const into = around(near, one).find(other => Math.hypot(other.x - one.x, other.y - one.y) < 0.8 * (radius(other.count) + radius(one.count)));
        if (into) {
            swallow(into, one);
        } else {
            kept.push(one);
            near.set(key(one.x, one.y), [...(near.get(key(one.x, one.y)) ?? []), one]);
        }
    }
    return kept;
}

function around(near, { x, y }) {
    const found = [];
    for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
            found.push(...(near.get(`${Math.floor(x / 60) + dx},${Math.floor(y / 60) + dy}`) ?? []));
        }
    }
    return found;
}

// The larger one stays where it is: it is where most of them are.
function swallow(into, one) {
    into.count += one.count;
    one.families.forEach((many, index) => {
        into.families[index] += many;
    });
    into.left = Math.min(into.left, one.left);
    into.right = Math.max(into.right, one.right);
    into.top = Math.min(into.top, one.top);
    into.bottom = Math.max(into.bottom, one.bottom);
}

/** How large a cluster is drawn: its area grows with the logarithm of its number. */
export function radius(count) {
    return count === 1 ? 6 : Math.min(26, 9 + 3.2 * Math.log2(count) ** 0.9);
}
