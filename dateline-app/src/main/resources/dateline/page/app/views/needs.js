import { h, name } from '../h.js';
import { path } from '../api.js';
import { useAddress } from '../address.js';
import { count, day, tally } from '../format.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { refreshed } from '../shell/live.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';
import { QueryBar } from './querybar.js';

/** What the reports tell of displacement and of needs, each figure with its words. */
export default function Needs() {
    const { params } = useAddress();
    const again = useSource(refreshed);
    useTitle('Needs');
    const { data, error, loading } = useAnswer(path('/api/figures', { q: params.q, asOf: params.asOf }), again);
    return h('div.page', null,
        h('h1', null, 'Displacement and needs'),
        h(QueryBar, { error }),
        error && error.status !== 400 ? h(ErrorNote, { error }) : null,
        loading && !data ? h(Waiting) : null,
        data ? [h(Figures, { figures: data.figures }), h(Needed, { needs: data.needs })] : null);
}

function grouped(list, key) {
    const found = new Map();
    for (const one of list) {
        found.set(one[key], [...(found.get(one[key]) ?? []), one]);
    }
    return [...found.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function Figures({ figures }) {
    const kinds = grouped(figures, 'kind');
    return [
        h('h2', null, 'Figures'),
        kinds.length === 0 ? h(Nothing, null, 'No report of these incidents gives a figure of displacement, damage or aid.') : null,
        kinds.map(([kind, found]) => h('section', { key: kind },
            h('h3', null, kind, h('span.muted', null, ` ${count(found.length, 'figure')}`)),
            h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': `Figures: ${kind}` }, h('table', null,
                h('thead', null, h('tr', null, ['How many', 'Measure', 'Where', 'Words', 'Report'].map(label => h('th', { scope: 'col' }, label)))),
                h('tbody', null, found.slice(0, 200).map((one, index) => h('tr', { key: index },
                    h('td', null, h('strong', null, tally(one)), one.what ? ` ${one.what}` : ''),
                    h('td', null, one.measure ?? ''),
                    h('td', null, one.place ? name(one.place) : ''),
                    h('td', null, h('q', { dir: 'auto' }, one.quote)),
                    h('td', null, h(Told, { one })))))))))];
}

function Told({ one }) {
    return h('a', { href: `/report/${encodeURIComponent(one.report)}?mark=${one.begin}-${one.end}` },
        [one.publisher, one.published ? day(one.published) : null].filter(Boolean).map((part, index) => [index ? ', ' : '', h('bdi', null, part)]),
        one.publisher || one.published ? null : 'report');
}

function Needed({ needs }) {
    const kinds = grouped(needs, 'need');
    const most = Math.max(1, ...kinds.map(([, found]) => found.length));
    return [
        h('h2', null, 'Needs'),
        kinds.length === 0 ? h(Nothing, null, 'No report of these incidents tells of a need.') : null,
        h('div.bars-of', null, kinds.map(([need, found]) => h('details', { key: need },
            h('summary', null, h('span.label', null, need), h('span.bar', { style: { width: `${(40 * found.length) / most}%` } }), h('span.num', null, found.length)),
            h('ul.plain.quotes', null, found.slice(0, 100).map((one, index) => h('li', { key: index },
                h('q', { dir: 'auto' }, one.quote), one.affected ? [' for ', name(one.affected)] : null, one.place ? [' in ', name(one.place)] : null, ' ', h(Told, { one }))))))),
    ];
}
