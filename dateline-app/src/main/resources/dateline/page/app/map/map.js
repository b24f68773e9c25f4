import '/lib/leaflet.js';
import { h, useEffect, useMemo, useRef, useState } from '../h.js';
import { address, go, setParams, useAddress } from '../address.js';
import { colours, FAMILIES } from '../families.js';
import { count, day, number } from '../format.js';
import { both, quoted, toggled, withField } from '../query.js';
import { isoDay } from '../browse/bins.js';
import { useSource } from '../use.js';
import { painted } from '../shell/theme.js';
import { AreaLayer } from './arealayer.js';
import { BaseLayer } from './baselayer.js';
import { PointLayer } from './pointlayer.js';
import { areas } from './points.js';

const { L } = window;
const WORLD = [[-58, -170], [78, 178]];

/** The map: clusters and points, shaded areas for what is known to no better, and what cannot be drawn in words. */
export function IncidentMap({ points, facets, names, marked, onMark, moment }) {
    const { params } = useAddress();
    const box = useRef(null);
    const map = useRef(null);
    const paint = useSource(painted);
    const [tip, setTip] = useState(null);
    const within = useMemo(() => (moment ? of => of >= moment[0] && of <= moment[1] : null), [moment]);
    const shaded = useMemo(() => (points ? areas(points, within) : null), [points, within]);

    useEffect(() => {
        map.current = open(box.current, setTip, onMark);
        return () => {
            map.current.close();
            map.current = null;
        };
    }, []);
    useEffect(() => map.current.base.paint(colours()), [paint]);
    useEffect(() => {
        if (points) {
            map.current.show(points, within, shaded, colours());
        }
    }, [points, within, shaded, paint]);
    useEffect(() => {
        if (points) {
            map.current.look(params.map, points);
        }
    }, [points, params.map]);
    useEffect(() => map.current.layer.mark(marked), [marked]);

    return h('div.mapbox', null,
        h('div.map', { ref: box, id: 'map', tabIndex: 0, role: 'application', 'aria-label': 'Map of the incidents; the list has the same incidents. Arrow keys move, plus and minus zoom.' }),
        h('div.tip', { hidden: !tip, style: tip ? { left: `${tip.x}px`, top: `${tip.y}px` } : null, 'aria-hidden': 'true' }, tip?.text),
        h('div.mapfoot', null,
            h('p.honest', null, h(Honest, { points, shaded, facets })),
            h('button.quiet', { type: 'button', onClick: () => map.current.ask() }, 'Only what is in view')));
}

function Honest({ points, shaded, facets }) {
    if (!points || !shaded) {
        return null;
    }
    const sum = map => [...map.values()].reduce((all, one) => all + one.count, 0);
    const none = Math.max(0, (facets?.incidents ?? 0) - points.length);
    const cut = points.limit > 0 && points.length >= points.limit && none > 0;
    const parts = [
        [sum(shaded.provinces), 'known to their province only (shaded)'],
        [sum(shaded.countries), 'to their country only (hatched)'],
        [shaded.elsewhere, 'to a region only (not drawn)'],
        [none, cut ? `older than the newest ${number(points.limit)} (not drawn)` : 'without a place (list only)'],
    ].filter(([many]) => many > 0);
    return parts.length === 0 ? 'All are known to a town or better.' : parts.map(([many, what], index) => `${index ? ' · ' : ''}${number(many)} ${what}`);
}

function open(box, setTip, onMark) {
    const leaflet = L.map(box, {
        attributionControl: false, minZoom: 1, maxZoom: 12, worldCopyJump: false, maxBounds: [[-86, -220], [86, 220]],
        maxBoundsViscosity: 1, zoomSnap: 0.5, zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    leaflet.fitBounds(WORLD);
    let quiet = false;
    let fitted = null;
    const base = new BaseLayer(leaflet);
    const area = new AreaLayer(leaflet, key => setParams({ q: areaQuery(key), map: null }));
    const layer = new PointLayer().addTo(leaflet);
    area.onLabels = labels => layer.label(labels);
    const silently = work => {
        quiet = true;
        work();
        quiet = false;
    };
    leaflet.on('moveend', () => {
        if (!quiet) {
            const at = leaflet.getCenter();
            fitted = `${at.lat.toFixed(3)},${at.lng.toFixed(3)},${leaflet.getZoom()}`;
            setParams({ map: fitted }, true);
        }
    });
    leaflet.on('mousemove', event => {
        const found = layer.at(event.containerPoint);
        box.classList.toggle('pointing', Boolean(found));
        setTip(found ? { x: event.containerPoint.x, y: event.containerPoint.y, text: found.label ?? told(layer.points, found) } : null);
        if (found?.count === 1) {
            onMark(layer.points.id[found.first]);
        }
    });
    leaflet.on('mouseout', () => setTip(null));
    leaflet.on('click', event => press(leaflet, layer, layer.at(event.containerPoint)));
    const resized = new ResizeObserver(() => silently(() => leaflet.invalidateSize({ animate: false })));
    resized.observe(box);
    return {
        base, layer,
        close() {
            resized.disconnect();
            leaflet.off();
            leaflet.remove();
        },
        show(points, within, shaded, palette) {
            layer.show(points, within, palette);
            area.show(shaded, palette);
        },
        look(asked, points) {
            if (asked && asked === fitted) {
                return;
            }
            const at = /^(-?[\d.]+),(-?[\d.]+),([\d.]+)$/.exec(asked ?? '');
            silently(() => {
                if (at) {
                    leaflet.setView([Number(at[1]), Number(at[2])], Number(at[3]), { animate: false });
                } else {
                    leaflet.fitBounds(extent(points) ?? WORLD, { animate: false, maxZoom: 7, padding: [30, 30] });
                }
            });
            fitted = asked ?? null;
        },
        ask() {
            const bounds = leaflet.getBounds();
            const middle = bounds.getCenter();
            const km = Math.ceil(middle.distanceTo(bounds.getNorthEast()) / 1000);
            const term = `near:${middle.lat.toFixed(2)},${middle.lng.toFixed(2)}/${Math.min(km, 5000)}km`;
            setParams({ q: withField(address().params.q ?? '', 'near', term) });
        },
    };
}

/** The query for an area that was pressed: a country's code, or "AFG|Helmand". */
function areaQuery(key) {
    const query = address().params.q ?? '';
    const [country, province] = key.split('|');
    const asked = toggled(query, `country:${country}`);
    return province ? both(withField(query, 'place', null), `country:${country} place:${quoted(province)}`) : asked;
}

/** One incident opens; many are come nearer to; many in one spot become a query. */
function press(leaflet, layer, found) {
    if (!found || found.label) {
        return;
    }
    if (found.count === 1) {
        go(`/incident/${encodeURIComponent(layer.points.id[found.first])}`);
        return;
    }
    const at = layer.place(found);
    const spread = Math.max(found.right - found.left, found.bottom - found.top);
    if (leaflet.getZoom() >= 10 || spread < 0.5) {
        setParams({ q: withField(address().params.q ?? '', 'near', `near:${at.lat.toFixed(3)},${at.lng.toFixed(3)}/5km`) });
    } else {
        leaflet.setView(at, Math.min(12, leaflet.getZoom() + 2));
    }
}

function told(points, found) {
    if (found.count === 1) {
        const i = found.first;
        const dead = points.killed[i] ? `, ${count(points.killed[i], 'killed', 'killed')}` : '';
        return `${points.type[i]}, ${points.day[i] > -1e6 ? day(isoDay(points.day[i])) : 'no day'}${dead}`;
    }
    const parts = FAMILIES.map((of, index) => [of.name, found.families[index]]).filter(([, many]) => many > 0).map(([label, many]) => `${label} ${number(many)}`);
    return `${count(found.count, 'incident')}: ${parts.join(', ')}`;
}

/** Bounds of all that is drawn, without the outermost hundredth: one far point should not shrink the rest. */
function extent(points) {
    if (points.length === 0) {
        return null;
    }
    const xs = Float64Array.from(points.x).sort();
    const ys = Float64Array.from(points.y).sort();
    const cut = Math.floor(points.length / 100);
    const [left, right] = [xs[cut], xs[xs.length - 1 - cut]];
    const [top, bottom] = [ys[cut], ys[ys.length - 1 - cut]];
    const latitude = y => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
    return [[latitude(bottom) - 0.5, (left - 0.5) * 360 - 0.5], [latitude(top) + 0.5, (right - 0.5) * 360 + 0.5]];
}
