import { h, useEffect, useRef, useState } from '../h.js';
import { get, path } from '../api.js';
import { go, setParams } from '../address.js';
import { actors, badge, number, place, PRECISION, short, tally, when } from '../format.js';
import { useKeys } from '../shell/keys.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

const SIZE = 50;

/** The list: the same incidents as the map, for those who read. More come as one scrolls. */
export function IncidentList({ asked, order, again, marked, onMark }) {
    const { rows, next, error, loading, more } = usePages(asked, order, again);
    const end = useRef(null);
    const body = useRef(null);
    useKeys(moves(body));
    useEffect(() => {
        const seen = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && more(), { rootMargin: '400px' });
        if (end.current) {
            seen.observe(end.current);
        }
        return () => seen.disconnect();
    }, [next, more]);
    const oldest = order === 'oldest';
    return h('div.list', { id: 'list', tabIndex: -1 },
        h('table', null,
            h('caption.unseen', null, 'Incidents that the query finds'),
            h('thead', null, h('tr', null,
                h('th', { scope: 'col', 'aria-sort': oldest ? 'ascending' : 'descending' },
                    h('button.sort', { type: 'button', onClick: () => setParams({ order: oldest ? null : 'oldest' }) },
                        'Day ', h('span', { 'aria-hidden': 'true' }, oldest ? '↑' : '↓'), h('span.unseen', null, oldest ? 'oldest first' : 'newest first'))),
                h('th', { scope: 'col' }, 'What'),
                h('th.place', { scope: 'col' }, 'Where'),
                h('th.num', { scope: 'col' }, 'Killed'),
                h('th.num.sources', { scope: 'col', title: 'Independent sources' }, 'Sources'))),
            h('tbody', { ref: body }, rows.map(row => h(Row, { key: row.id, row, marked: marked === row.id, onMark })))),
        error ? h(ErrorNote, { error }) : null,
        !loading && !error && rows.length === 0 ? h(Nothing, null, 'No incident is like that. Take a term out of the query, or add ', h('code', null, 'any:yes'), ' for what is planned, denied or recalled.') : null,
        loading ? h(Waiting) : null,
        next ? h('button.more', { type: 'button', ref: end, onClick: more }, 'More') : null);
}

function Row({ row, marked, onMark }) {
    const line = useRef(null);
    const to = `/incident/${encodeURIComponent(row.id)}`;
    useEffect(() => {
        if (marked && line.current && !line.current.contains(document.activeElement)) {
            line.current.scrollIntoView({ block: 'nearest' });
        }
    }, [marked]);
    return h('tr', {
        ref: line, class: marked ? 'marked' : null, onFocusIn: () => onMark(row.id), onMouseEnter: () => onMark(row.id),
        onClick: event => event.target.closest('a, button') || go(to),
    },
    h('td.day', null, when(row.date, row.firstSeen ?? row.day)),
    h('td.what', null,
        h('a.row', { href: to }, badge(row.type, row.mode), ' ', h(Doing, { row })),
        h('q.sentence', { dir: 'auto' }, short(row.sentence, 220)),
        h(Marks, { row }),
        h('span.placein', null, h(Where, { row }))),
    h('td.place', null, h(Where, { row })),
    h('td.num', null, tally(row.tolls?.killed)),
    h('td.num.sources', null, number(row.independentSources ?? 0)));
}

/** "Islamic State → worshippers". */
export function Doing({ row }) {
    const sources = row.sources?.length ? actors(row.sources) : [h('span.muted', null, 'somebody')];
    return h('span.doing', null, sources, row.targets?.length ? [' → ', actors(row.targets)] : null);
}

function Where({ row }) {
    if (!row.place) {
        return h('span.muted', null, 'no place');
    }
    const of = row.place;
    const exact = of.precision === 'city' || of.precision === 'site';
    return [place(of), exact ? null : h('span.muted', null, ` (${PRECISION[of.precision] ?? of.precision})`)];
}

/** What a reader should know at once: disputed, denied, only claimed, planned, reviewed. */
export function Marks({ row }) {
    const marks = [
        row.status && row.status !== 'occurred' ? row.status : null,
        row.timeframe && row.timeframe !== 'current' ? row.timeframe : null,
        row.disputed ? 'disputed' : null,
        row.denied ? 'denied by somebody' : null,
        row.claimed ? 'claimed' : null,
        row.review && row.review !== 'new' ? row.review : null,
        row.corrected?.length ? `corrected: ${row.corrected.join(', ')}` : null,
    ].filter(Boolean);
    return marks.length === 0 ? null : h('span.marks', null, marks.map(mark => h('span.mark', { key: mark }, mark)));
}

function moves(body) {
    const links = () => [...(body.current?.querySelectorAll('a.row') ?? [])];
    const step = by => {
        const all = links();
        if (all.length > 0) {
            const at = all.indexOf(document.activeElement);
            all[Math.min(all.length - 1, Math.max(0, at + by))].focus();
        }
    };
    return { j: () => step(1), k: () => step(-1), o: () => document.activeElement.matches?.('a.row') && document.activeElement.click() };
}

/** Pages of what is asked for, one after the other. */
function usePages(asked, order, again) {
    const first = path('/api/incidents', { ...asked, order, size: SIZE });
    const [state, set] = useState({ first: null, rows: [], next: null, error: null, loading: true });
    const load = useRef(null);
    useEffect(() => {
        const stop = new AbortController();
        set(last => ({ ...last, loading: true, error: null }));
        get(first, stop.signal).then(
            page => set({ first, rows: page.incidents, next: page.next ?? null, error: null, loading: false }),
            error => stop.signal.aborted || set({ first, rows: [], next: null, error: error.status === 400 ? null : error, loading: false }));
        return () => stop.abort();
    }, [first, again]);
    load.current = () => {
        if (!state.next || state.loading || state.first !== first) {
            return;
        }
        set(last => ({ ...last, loading: true }));
        get(path('/api/incidents', { ...asked, order, size: SIZE, cursor: state.next })).then(
            page => set(last => (last.first === first
                ? { ...last, rows: [...last.rows, ...page.incidents], next: page.next ?? null, loading: false } : last)),
            error => set(last => ({ ...last, error, loading: false })));
    };
    const more = useRef(() => load.current());
    return { ...state, more: more.current };
}
