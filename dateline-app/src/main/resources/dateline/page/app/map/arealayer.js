import { countryShapes, provinceShapes } from './geography.js';
import { FAMILIES } from '../families.js';
import { count } from '../format.js';

const { L } = window;

// A fact about a country is hatched, one about a province is tinted: not a pin on a capital that the words do not name.
const Hatching = L.Canvas.extend({
    _fillStroke(ctx, layer) {
        L.Canvas.prototype._fillStroke.call(this, ctx, layer);
        if (layer.options.hatch) {
            ctx.globalAlpha = 0.32;
            ctx.fillStyle = hatch(ctx, layer.options.color);
            ctx.fill('evenodd');
            ctx.globalAlpha = 1;
        }
    },
});

function hatch(ctx, colour) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const pen = tile.getContext('2d');
    pen.strokeStyle = colour;
    pen.lineWidth = 1.2;
    pen.beginPath();
    pen.moveTo(-2, 10);
    pen.lineTo(10, -2);
    pen.moveTo(-2, 2);
    pen.lineTo(2, -2);
    pen.moveTo(6, 10);
    pen.lineTo(10, 6);
    pen.stroke();
    return ctx.createPattern(tile, 'repeat');
}

/** Shaded provinces and hatched countries, each with the number of incidents that are known to be somewhere in it. */
export class AreaLayer {
    constructor(map, onPress) {
        this.map = map;
        this.onPress = onPress;
        this.onLabels = () => {};
        map.createPane('areas').style.zIndex = 300;
        this.renderer = new Hatching({ pane: 'areas', padding: 0.3 });
        this.turn = 0;
    }

    async show(shaded, colours) {
        const turn = ++this.turn;
        const parts = [...await this.countries(shaded.countries), ...await this.provinces(shaded.provinces)];
        // A later call may have overtaken this one while it waited for outlines.
        if (turn !== this.turn || !this.map.getPane('areas')) {
            return;
        }
        this.group?.remove();
        const most = Math.max(1, ...parts.map(part => part.count));
        this.group = L.layerGroup(parts.map(part => this.area(part, most, colours)));
        this.group.addTo(this.map);
        this.onLabels(parts.map(label));
    }

    async countries(found) {
        const shapes = found.size === 0 ? { features: [] } : await countryShapes();
        return shapes.features.filter(feature => found.has(feature.properties.country))
            .map(feature => ({ feature, key: feature.properties.country, hatch: true, ...found.get(feature.properties.country) }));
    }

    async provinces(found) {
        const codes = [...new Set([...found.keys()].map(key => key.split('|')[0]))].slice(0, 60);
        const shapes = await Promise.all(codes.map(provinceShapes));
        return shapes.flatMap(shape => shape.features)
            .map(feature => ({ feature, key: `${feature.properties.country}|${feature.properties.name}` }))
            .filter(part => found.has(part.key))
            .map(part => ({ ...part, hatch: false, ...found.get(part.key) }));
    }

    area(part, most, colours) {
        const colour = colours[FAMILIES[largest(part.families)].key];
        const layer = L.geoJSON(part.feature, {
            renderer: this.renderer, pane: 'areas',
            style: {
                color: colour, weight: part.hatch ? 0.8 : 1.2, dashArray: part.hatch ? '4 3' : null, hatch: part.hatch,
                fillColor: colour, fillOpacity: part.hatch ? 0.02 : 0.12 + 0.3 * Math.sqrt(part.count / most),
            },
        });
        layer.on('click', event => {
            L.DomEvent.stopPropagation(event);
            this.onPress(part.key);
        });
        return layer;
    }
}

function largest(families) {
    return families.indexOf(Math.max(...families));
}

function label(part) {
    const at = middle(part.feature.geometry);
    const [name, level] = [part.feature.properties.name, part.hatch ? 'country' : 'province'];
    return {
        lat: at[1], lon: at[0], count: part.count, family: largest(part.families), hatch: part.hatch,
        label: `${name}: ${count(part.count, 'incident')} known to the ${level} only`,
    };
}

/** Middle of the largest ring, by its area. */
function middle(geometry) {
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(part => part[0]);
    let best = [0, rings[0][0]];
    for (const ring of rings) {
        let [area, x, y] = [0, 0, 0];
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
            area += cross;
            x += (ring[j][0] + ring[i][0]) * cross;
            y += (ring[j][1] + ring[i][1]) * cross;
        }
        if (Math.abs(area) > best[0]) {
            best = [Math.abs(area), [x / (3 * area), y / (3 * area)]];
        }
    }
    return best[1];
}
