import { countryShapes, provinceShapes } from './geography.js';

const { L } = window;
const PROVINCES_FROM = 5;

/** Land and borders; from a nearer zoom on the borders of provinces too. */
export class BaseLayer {
    constructor(map) {
        this.map = map;
        this.pane('base', 200);
        this.renderer = L.canvas({ pane: 'base', padding: 0.3 });
        this.inner = new Map();
        countryShapes().then(shapes => {
            this.land = L.geoJSON(shapes, { renderer: this.renderer, pane: 'base', interactive: false, style: () => this.style() });
            if (this.map.getPane('base')) {
                this.land.addTo(map);
                this.provinces();
            }
        });
        map.on('moveend', () => this.provinces());
    }

    pane(name, height) {
        const pane = this.map.createPane(name);
        pane.style.zIndex = height;
        pane.style.pointerEvents = 'none';
    }

    paint(colours) {
        this.colours = colours;
        this.land?.setStyle(this.style());
        this.inner.forEach(layer => layer.setStyle?.(this.innerStyle()));
    }

    style() {
        return { color: this.colours?.border ?? '#999', weight: 0.8, fillColor: this.colours?.land ?? '#eee', fillOpacity: 1 };
    }

    innerStyle() {
        return { color: this.colours?.border ?? '#999', weight: 0.5, opacity: 0.7, dashArray: '2 3', fill: false };
    }

    /** Provinces of the few countries that are in view. */
    provinces() {
        if (!this.land || this.map.getZoom() < PROVINCES_FROM) {
            this.inner.forEach(layer => layer.remove?.());
            this.inner.clear();
            return;
        }
        const view = this.map.getBounds();
        this.land.eachLayer(layer => {
            const code = layer.feature.properties.country;
            if (!this.inner.has(code) && this.inner.size < 40 && layer.getBounds().intersects(view)) {
                this.inner.set(code, {});
                provinceShapes(code).then(shapes => {
                    if (this.inner.has(code)) {
                        this.inner.set(code, L.geoJSON(shapes, { renderer: this.renderer, pane: 'base', interactive: false, style: () => this.innerStyle() }).addTo(this.map));
                    }
                });
            }
        });
    }
}
