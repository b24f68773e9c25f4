import { h, useMemo, useState } from '../h.js';
import { path } from '../api.js';
import { badge, count, number } from '../format.js';
import { useAnswer, useTitle } from '../use.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

const FIRST = 100;

/** One type: its modes, and its entries with examples and what each caught. */
export default function CodebookType({ id }) {
    useTitle(`Codebook: ${id}`);
    const { data, error } = useAnswer(path(`/api/codebook/${encodeURIComponent(id)}`));
    return h('div.page', null,
        h('p', null, h('a', { href: '/codebook' }, 'Codebook')),
        error ? [h('h1', null, id), h(ErrorNote, { error })] : null,
        !data && !error ? h(Waiting) : null,
        data ? h(Type, { data }) : null);
}

function Type({ data }) {
    return [
        h('h1', null, badge(data.name)),
        h('p.lead', null, data.definition),
        h('p', null, h('a', { href: path('/', { q: `type:${data.name}` }) }, 'Incidents of this type')),
        data.modes?.length ? [h('h2', null, 'Modes'), h('dl.values', null, data.modes.map(mode => [h('dt', null, mode.name ?? mode), h('dd', null, mode.meaning ?? '')]))] : null,
        h('h2', null, 'Entries'),
        h(Entries, { entries: data.entries ?? [] }),
    ];
}

function Entries({ entries }) {
    const [wanted, setWanted] = useState('');
    const [order, setOrder] = useState('caught');
    const [all, setAll] = useState(false);
    const found = useMemo(() => {
        const small = wanted.toLowerCase();
        const held = entries.filter(one => `${one.entry} ${one.words ?? ''} ${(one.examples ?? []).map(each => each.text).join(' ')}`.toLowerCase().includes(small));
        return order === 'caught' ? [...held].sort((a, b) => (b.caught ?? 0) - (a.caught ?? 0)) : held;
    }, [entries, wanted, order]);
    return [
        h('div.row-of', null,
            h('label', null, 'Holding ', h('input', { type: 'search', value: wanted, onInput: event => setWanted(event.target.value) })),
            h('label', null, 'Order ', h('select', { value: order, onChange: event => setOrder(event.target.value) },
                h('option', { value: 'caught' }, 'most caught first'), h('option', { value: 'file' }, 'as in the file'))),
            h('span.muted', { role: 'status' }, count(found.length, 'entry', 'entries'))),
        found.length === 0 ? h(Nothing, null, 'No entry holds that.') : null,
        h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': 'Entries' }, h('table', null,
            h('thead', null, h('tr', null, ['Words', 'Mode', 'CAMEO', 'Example', 'Caught here', 'Line'].map(label => h('th', { scope: 'col' }, label)))),
            h('tbody', null, (all ? found : found.slice(0, FIRST)).map((one, index) => h('tr', { key: index },
                h('td', null, h('code', null, one.words ?? one.entry)), h('td', null, one.mode ?? ''), h('td', null, one.cameo ?? ''),
                h('td', null, (one.examples ?? []).map(example => h('p', { key: example.text }, example.yes === false ? h('strong', null, 'not: ') : null, h('q', null, example.text)))),
                h('td.num', null, one.caught === null || one.caught === undefined ? '–' : number(one.caught)),
                h('td.muted', null, one.rule ?? '')))))),
        found.length > FIRST && !all ? h('button', { type: 'button', onClick: () => setAll(true) }, `Show all ${found.length}`) : null,
    ];
}
