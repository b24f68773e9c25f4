import { h, useEffect, useMemo, useRef, useState } from '../h.js';
import { address, setParams, useAddress } from '../address.js';
import { FAMILIES } from '../families.js';
import { count, day, month } from '../format.js';
import { dates, withField } from '../query.js';
import { bins, dayNumber, isoDay } from './bins.js';

const HEIGHT = 84;
const FOOT = 16;
const FRAME = 220;

/** Incidents over time as stacked bars. A brush chooses days; play moves a window over them on the map. */
export function Timeline({ facets, points, stacks, moment, onMoment }) {
    const { params } = useAddress();
    const [box, width] = useWidth();
    const data = useMemo(() => (facets ? bins(facets.day ?? [], points, stacks, Math.max(12, Math.floor(width / 9))) : null), [facets, points, stacks, width]);
    const chosen = dates(params.q ?? '');
    const choose = (start, end) => setParams({ q: withField(address().params.q ?? '', 'date', start || end ? rangeTerm(start, end) : null) });
    return h('div.timeline', { id: 'timeline', tabIndex: -1 },
        h('div.chart', { ref: box }, data && width > 0 ? h(Bars, { data, width, chosen, moment, choose }) : null),
        h('div.timefoot', null,
            data ? h(Player, { data, moment, onMoment }) : null,
            h('label', null, 'From ', h('input', { type: 'date', value: chosen?.[0] ?? '', onChange: event => choose(event.target.value, chosen?.[1]) })),
            h('label', null, 'to ', h('input', { type: 'date', value: chosen?.[1] ?? '', onChange: event => choose(chosen?.[0], event.target.value) })),
            data?.before ? h('span', null, `${count(data.before, 'incident')} earlier`) : null,
            data?.after ? h('span', null, `${count(data.after, 'incident')} later`) : null,
            chosen ? h('button.quiet', { type: 'button', onClick: () => choose(null, null) }, 'All days') : null));
}

function rangeTerm(start, end) {
    return start && start === end ? `date:${start}` : `date:${start ?? ''}..${end ?? ''}`;
}

function useWidth() {
    const box = useRef(null);
    const [width, set] = useState(0);
    useEffect(() => {
        const seen = new ResizeObserver(entries => set(Math.floor(entries[0].contentRect.width)));
        seen.observe(box.current);
        return () => seen.disconnect();
    }, []);
    return [box, width];
}

function Bars({ data, width, chosen, moment, choose }) {
    const [drag, setDrag] = useState(null);
    const days = data.bars.length * data.step;
    const x = of => ((of - data.first) / days) * width;
    const at = event => {
        const left = event.currentTarget.getBoundingClientRect().left;
        return Math.min(data.first + days - 1, Math.max(data.first, Math.floor(data.first + ((event.clientX - left) / width) * days)));
    };
    const whole = (a, b) => {
        const low = data.first + Math.floor((Math.min(a, b) - data.first) / data.step) * data.step;
        const high = data.first + Math.floor((Math.max(a, b) - data.first) / data.step) * data.step + data.step - 1;
        return [low, high];
    };
    const shown = drag ? whole(...drag) : chosen ? [chosen[0] ? dayNumber(chosen[0]) : data.first, chosen[1] ? dayNumber(chosen[1]) : data.last] : null;
    return h('svg.bars', {
        width, height: HEIGHT + FOOT, role: 'img', 'aria-label': told(data),
        onPointerDown: event => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([at(event), at(event)]);
        },
        onPointerMove: event => drag && setDrag([drag[0], at(event)]),
        onPointerUp: () => {
            if (drag) {
                const [low, high] = whole(...drag);
                setDrag(null);
                choose(isoDay(low), isoDay(high));
            }
        },
        onPointerCancel: () => setDrag(null),
    },
    shown ? h('rect.brush', { x: x(shown[0]), y: 0, width: Math.max(2, x(shown[1] + 1) - x(shown[0])), height: HEIGHT }) : null,
    data.bars.map((bar, index) => h(Bar, { key: index, bar, index, data, width })),
    moment ? h('rect.window', { x: x(moment[0]), y: 0, width: Math.max(2, x(moment[1] + 1) - x(moment[0])), height: HEIGHT }) : null,
    h('line.axis', { x1: 0, x2: width, y1: HEIGHT, y2: HEIGHT }),
    ticks(data, width).map(([where, words, anchor]) => h('text.tick', { key: words, x: where, y: HEIGHT + 12, 'text-anchor': anchor }, words)));
}

function Bar({ bar, index, data, width }) {
    const wide = width / data.bars.length;
    let top = HEIGHT;
    const start = isoDay(data.first + index * data.step);
    return h('g', null,
        h('title', null, `${data.step === 1 ? '' : 'from '}${day(start)}: ${count(data.totals[index], 'incident')}`),
        h('rect.hit', { x: index * wide, y: 0, width: wide, height: HEIGHT }),
        bar.map((many, family) => {
            if (many === 0) {
                return null;
            }
            const tall = (many / data.most) * (HEIGHT - 6);
            top -= tall;
            return h('rect', { key: family, 'data-family': FAMILIES[family]?.key ?? 'noplace', x: index * wide + 0.5, y: top, width: Math.max(1, wide - 1), height: tall });
        }));
}

function ticks(data, width) {
    const days = data.bars.length * data.step;
    const wanted = Math.max(2, Math.min(8, Math.floor(width / 110)));
    return Array.from({ length: wanted }, (_, i) => {
        const of = data.first + Math.round((days - 1) * (i / (wanted - 1)));
        const words = days > 900 ? month(isoDay(of)) : day(isoDay(of));
        return [(i / (wanted - 1)) * width, words, i === 0 ? 'start' : i === wanted - 1 ? 'end' : 'middle'];
    });
}

function told(data) {
    const peak = data.totals.indexOf(data.most);
    const length = data.step === 1 ? 'day' : `${data.step} days`;
    return `Incidents for each ${length} from ${day(isoDay(data.first))} to ${day(isoDay(data.last))}; most, ${count(data.most, 'incident')}, from ${day(isoDay(data.first + peak * data.step))}`;
}

/** Plays the days on the map: a window of some bars moves from the first to the last. */
function Player({ data, moment, onMoment }) {
    const [playing, play] = useState(false);
    const long = Math.max(data.step, Math.ceil((data.last - data.first + 1) / 20));
    const window = from => [from, Math.min(data.last, from + long - 1)];
    useEffect(() => {
        if (!playing) {
            return undefined;
        }
        const timer = setTimeout(() => {
            const next = (moment?.[0] ?? data.first - data.step) + data.step;
            if (next > data.last) {
                play(false);
                onMoment(null);
            } else {
                onMoment(window(next));
            }
        }, FRAME);
        return () => clearTimeout(timer);
    }, [playing, moment, data]);
    useEffect(() => onMoment(null), [data.first, data.last]);
    return h('div.player', null,
        h('button', { type: 'button', id: 'play', onClick: () => play(!playing), 'aria-pressed': playing ? 'true' : 'false' }, playing ? 'Pause' : 'Play'),
        h('input', {
            type: 'range', min: data.first, max: data.last, step: data.step, value: moment?.[0] ?? data.first, 'aria-label': 'Day shown on the map',
            'aria-valuetext': moment ? `${day(isoDay(moment[0]))} to ${day(isoDay(moment[1]))}` : 'all days',
            onInput: event => {
                play(false);
                onMoment(window(Number(event.target.value)));
            },
        }),
        h('output', null, moment ? day(isoDay(moment[0])) : 'all days'),
        moment ? h('button.quiet', { type: 'button', onClick: () => {
            play(false);
            onMoment(null);
        } }, 'Stop') : null);
}
