import { FAMILIES, shape } from '../families.js';
import { number } from '../format.js';
import { cluster, radius } from './clusters.js';

const { L } = window;

/** One canvas over the map with clusters, single incidents and the numbers of shaded areas. */
export const PointLayer = L.Layer.extend({
    onAdd(map) {
        this.map = map;
        this.canvas = L.DomUtil.create('canvas', 'points leaflet-zoom-hide', map.getPane('overlayPane'));
        this.drawn = [];
        this.labels = [];
        map.on('moveend zoomend resize viewreset', this.redraw, this);
    },

    onRemove(map) {
        map.off('moveend zoomend resize viewreset', this.redraw, this);
        this.canvas.remove();
    },

    show(points, within, colours) {
        this.points = points;
        this.within = within;
        this.colours = colours;
        this.clusters = null;
        this.redraw();
    },

    label(labels) {
        this.labels = labels;
        this.redraw();
    },

    mark(id) {
        this.marked = id;
        this.redraw();
    },

    redraw() {
        if (!this.points || !this.colours) {
            return;
        }
        const zoom = this.map.getZoom();
        if (!this.clusters || this.zoom !== zoom) {
            this.clusters = cluster(this.points, zoom, this.within);
            this.zoom = zoom;
        }
        const ctx = this.prepare();
        const corner = this.map.getPixelBounds().min;
        const { x: width, y: height } = this.map.getSize();
        this.drawn = [];
        for (const one of this.clusters) {
            const at = { ...one, x: one.x - corner.x, y: one.y - corner.y, r: radius(one.count) };
            if (at.x > -30 && at.y > -30 && at.x < width + 30 && at.y < height + 30) {
                this.drawn.push(at);
            }
        }
        // Small ones last, so that a single incident is not hidden beneath a cluster.
        this.drawn.sort((a, b) => b.count - a.count);
        this.drawn.forEach(at => (at.count === 1 ? this.drawOne(ctx, at) : this.drawMany(ctx, at)));
        this.drawLabels(ctx);
        this.drawMark(ctx, corner);
    },

    prepare() {
        const size = this.map.getSize();
        const scale = devicePixelRatio || 1;
        if (this.canvas.width !== Math.round(size.x * scale) || this.canvas.height !== Math.round(size.y * scale)) {
            this.canvas.width = Math.round(size.x * scale);
            this.canvas.height = Math.round(size.y * scale);
            this.canvas.style.width = `${size.x}px`;
            this.canvas.style.height = `${size.y}px`;
        }
        L.DomUtil.setPosition(this.canvas, this.map.containerPointToLayerPoint([0, 0]));
        const ctx = this.canvas.getContext('2d');
        ctx.setTransform(scale, 0, 0, scale, 0, 0);
        ctx.clearRect(0, 0, size.x, size.y);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        return ctx;
    },

    drawOne(ctx, at) {
        const family = FAMILIES[at.families.indexOf(1)];
        shape(ctx, family.shape, at.x, at.y, at.r);
        ctx.fillStyle = this.colours[family.key];
        ctx.fill();
        ctx.lineWidth = 1.2;
        ctx.strokeStyle = this.colours.paper;
        ctx.stroke();
    },

    drawMany(ctx, at) {
        ctx.beginPath();
        ctx.arc(at.x, at.y, at.r, 0, Math.PI * 2);
        ctx.fillStyle = this.colours.paper;
        ctx.fill();
        let from = -Math.PI / 2;
        at.families.forEach((many, index) => {
            if (many > 0) {
                const to = from + (many / at.count) * Math.PI * 2;
                ctx.beginPath();
                ctx.arc(at.x, at.y, at.r - 2, from, to);
                ctx.lineWidth = 4;
                ctx.strokeStyle = this.colours[FAMILIES[index].key];
                ctx.stroke();
                from = to;
            }
        });
        ctx.fillStyle = this.colours.ink;
        ctx.font = '600 11px system-ui, sans-serif';
        ctx.fillText(at.count < 10000 ? number(at.count) : `${Math.round(at.count / 1000)}k`, at.x, at.y + (at.r > 14 ? 3 : 0));
        if (at.r > 14) {
            ctx.font = '9px system-ui, sans-serif';
            ctx.fillText(FAMILIES[at.families.indexOf(Math.max(...at.families))].letter, at.x, at.y - 8);
        }
    },

    drawLabels(ctx) {
        for (const label of this.labels) {
            const { x, y } = this.map.latLngToContainerPoint([label.lat, label.lon]);
            const words = `${FAMILIES[label.family].letter} ${number(label.count)}`;
            ctx.font = '600 11px system-ui, sans-serif';
            const half = ctx.measureText(words).width / 2 + 5;
            ctx.fillStyle = this.colours.paper;
            ctx.strokeStyle = this.colours[FAMILIES[label.family].key];
            ctx.lineWidth = 1.5;
            ctx.setLineDash(label.hatch ? [3, 2] : []);
            ctx.beginPath();
            ctx.rect(x - half, y - 8, 2 * half, 16);
            ctx.fill();
            ctx.stroke();
            ctx.setLineDash([]);
            ctx.fillStyle = this.colours.ink;
            ctx.fillText(words, x, y + 0.5);
            this.drawn.push({ ...label, x, y, r: half });
        }
    },

    drawMark(ctx, corner) {
        const i = this.marked ? this.points.id.indexOf(this.marked) : -1;
        if (i < 0 || !this.points.exact[i]) {
            return;
        }
        const world = 256 * 2 ** this.zoom;
        ctx.beginPath();
        ctx.arc(this.points.x[i] * world - corner.x, this.points.y[i] * world - corner.y, 12, 0, Math.PI * 2);
        ctx.lineWidth = 2.5;
        ctx.strokeStyle = this.colours.accent;
        ctx.stroke();
    },

    /** What is drawn at a point of the map's box, the uppermost first. */
    at(point) {
        return this.drawn.findLast(one => Math.hypot(one.x - point.x, one.y - point.y) <= one.r + 2) ?? null;
    },

    /** Where a cluster's middle is on the earth. */
    place(one) {
        return this.map.containerPointToLatLng([one.x, one.y]);
    },
});
