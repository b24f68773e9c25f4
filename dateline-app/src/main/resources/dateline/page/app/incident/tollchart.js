import { h, name } from '../h.js';
import { count, day, tally } from '../format.js';
import { dayNumber } from '../browse/bins.js';

const WIDTH = 560;
const HEIGHT = 150;
const LEFT = 42;
const FOOT = 20;

/** How many, as told over time: each count with its range, and the range over all sources. */
export function TollChart({ data }) {
    const kinds = Object.entries(data.incident.tolls ?? {});
    return kinds.length === 0 ? null : h('section', { 'aria-labelledby': 'tolls' },
        h('h2', { id: 'tolls' }, 'Who says how many'),
        kinds.map(([kind, toll]) => h('div', { key: kind },
            h('h3', null, kind, ' ', h('strong', null, tally(toll.range))),
            toll.counts.some(one => one.published) && toll.counts.length > 1 ? h(Chart, { kind, toll }) : null,
            h(Counts, { toll, data }))));
}

function value(of) {
    return of.best ?? of.low ?? of.high ?? 0;
}

function Chart({ kind, toll }) {
    const counts = toll.counts.filter(one => one.published);
    const days = counts.map(one => dayNumber(one.published));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const most = Math.max(1, ...counts.map(one => one.tally.high ?? value(one.tally)), toll.range.high ?? 0);
    const x = of => LEFT + 12 + ((of - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 30);
    const y = of => 8 + (1 - of / most) * (HEIGHT - 8 - FOOT);
    const low = toll.range.low ?? 0;
    const high = toll.range.high ?? most;
    const spread = spreadOf(counts);
    return h('svg.tollchart', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${count(counts.length, 'count')} of ${kind} from ${day(counts[0].published)} to ${day(counts[counts.length - 1].published)}, together ${tally(toll.range)}` },
        h('rect.range', { x: LEFT, y: y(high), width: WIDTH - LEFT, height: Math.max(2, y(low) - y(high)) }),
        toll.range.best === null || toll.range.best === undefined ? null : h('line.best', { x1: LEFT, x2: WIDTH, y1: y(toll.range.best), y2: y(toll.range.best) }),
        [0, Math.round(most / 2), most].map(of => h('text.tick', { key: of, x: LEFT - 6, y: y(of) + 4, 'text-anchor': 'end' }, of)),
        h('line.axis', { x1: LEFT, x2: WIDTH, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT }),
        h('text.tick', { x: LEFT, y: HEIGHT - 5 }, day(counts[0].published)),
        last > first ? h('text.tick', { x: WIDTH, y: HEIGHT - 5, 'text-anchor': 'end' }, day(counts[counts.length - 1].published)) : null,
        counts.map((one, index) => {
            const at = x(dayNumber(one.published)) + spread[index];
            return h('g.count', { key: index },
                h('title', null, `${one.speaker ?? 'the report itself'}: ${tally(one.tally)}, ${day(one.published)}`),
                h('line', { x1: at, x2: at, y1: y(one.tally.low ?? value(one.tally)), y2: y(one.tally.high ?? value(one.tally)) }),
                h('circle', { cx: at, cy: y(value(one.tally)), r: 4.5 }));
        }));
}

// Counts of one day stand beside each other, so that none hides another.
function spreadOf(counts) {
    const seen = new Map();
    return counts.map(one => {
        const many = seen.get(one.published) ?? 0;
        seen.set(one.published, many + 1);
        return Math.min(many, 8) * 6;
    });
}

function Counts({ toll, data }) {
    const reports = new Map(data.reports.map(report => [report.id, report]));
    const lines = new Map();
    for (const one of toll.counts) {
        const who = one.speaker ?? 'the report itself';
        const key = `${who}|${one.origin}|${tally(one.tally)}|${one.published}`;
        lines.set(key, { ...one, who, many: (lines.get(key)?.many ?? 0) + 1 });
    }
    return h('details', null, h('summary', null, count(lines.size, 'count')),
        h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': 'Counts' }, h('table', null,
            h('thead', null, h('tr', null, ['How many', 'Says who', 'Source', 'Published'].map(label => h('th', { scope: 'col' }, label)))),
            h('tbody', null, [...lines.values()].map((one, index) => h('tr', { key: index },
                h('td', null, tally(one.tally)), h('td', null, name(one.who)),
                h('td', null, name(reports.get(one.report)?.publisher ?? one.origin)), h('td', null, one.published ? day(one.published) : '')))))));
}
