import { h, name, useEffect, useState } from '../h.js';
import { get, path } from '../api.js';
import { setParams, useAddress } from '../address.js';
import { badge, number, span } from '../format.js';
import { countryName, useCountryNames } from '../map/geography.js';
import { withField } from '../query.js';
import { useAnswer, useTitle } from '../use.js';
import { dayNumber, isoDay } from '../browse/bins.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { QueryBar } from './querybar.js';

/** Two periods side by side. */
export default function Compare() {
    const { params } = useAddress();
    useTitle('Compare');
    const halves = useHalves(params);
    const a = params.a ?? halves?.[0];
    const b = params.b ?? halves?.[1];
    const { data, error, loading } = useAnswer(a && b ? path('/api/compare', { q: params.q, a, b, asOf: params.asOf }) : null);
    return h('div.page', null,
        h('h1', null, 'Compare two periods'),
        h(QueryBar, { error: error?.position === null ? null : error }),
        a && b ? h('div.row-of', null, h(Period, { label: 'First', value: a, onChange: next => setParams({ a: next, b }) }), h(Period, { label: 'Second', value: b, onChange: next => setParams({ a, b: next }) })) : null,
        error && error.position === null ? h(ErrorNote, { error }) : null,
        loading && !data ? h(Waiting) : null,
        halves === undefined ? h('p.nothing', null, 'There are no incidents with days to compare.') : null,
        data ? h(Both, { data, a, b, query: params.q ?? '' }) : null);
}

/** Without periods in the address: the two halves of the time that the query's incidents take. */
function useHalves(params) {
    const [halves, set] = useState(null);
    useEffect(() => {
        if (params.a && params.b) {
            return;
        }
        get(path('/api/facets', { q: params.q, asOf: params.asOf })).then(facets => {
            const days = facets.day.filter(([day]) => day);
            const all = days.reduce((sum, [, many]) => sum + many, 0);
            let before = 0;
            const from = days.find(([, many]) => (before += many) >= 0.02 * all);
            if (!from) {
                set(undefined);
                return;
            }
            const [first, last] = [dayNumber(from[0]), dayNumber(days[days.length - 1][0])];
            const middle = Math.floor((first + last) / 2);
            set([`${isoDay(first)}..${isoDay(middle)}`, `${isoDay(Math.min(last, middle + 1))}..${isoDay(last)}`]);
        }, () => set(null));
    }, [params.q, params.a, params.b]);
    return halves;
}

function Period({ label, value, onChange }) {
    const [start, end] = value.split('..');
    return h('fieldset.period', null, h('legend', null, label),
        h('input', { type: 'date', value: start, 'aria-label': `${label} period from`, onChange: event => event.target.value && onChange(`${event.target.value}..${end}`) }), ' to ',
        h('input', { type: 'date', value: end, 'aria-label': `${label} period to`, onChange: event => event.target.value && onChange(`${start}..${event.target.value}`) }));
}

function Both({ data, a, b, query }) {
    useCountryNames();
    const head = h('thead', null, h('tr', null, h('th', { scope: 'col' }, h('span.unseen', null, 'What')),
        [a, b].map(period => h('th.num', { scope: 'col', key: period }, h('a', { href: path('/', { q: withField(query, 'date', `date:${period}`) }) }, span(...period.split('..'))))),
        h('th.num', { scope: 'col' }, 'Change'), h('th', { scope: 'col' }, h('span.unseen', null, 'As bars'))));
    const table = (title, body) => h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': title },
        h('table.compare', null, h('caption', null, title), head, h('tbody', null, body)));
    return [
        table('All', [
            h(Line, { label: 'incidents', a: data.a.incidents, b: data.b.incidents }),
            h(Line, { label: 'killed (best numbers)', a: data.a.killed, b: data.b.killed })]),
        table('Types', lines(data, 'type').map(([key, x, y, most]) => h(Line, { key, label: badge(key), a: x, b: y, most }))),
        table('Countries', lines(data, 'country').slice(0, 30)
            .map(([key, x, y, most]) => h(Line, { key, label: key ? name(countryName(key)) : 'no country', a: x, b: y, most }))),
    ];
}

function lines(data, facet) {
    const keys = [...new Set([...Object.keys(data.a[facet]), ...Object.keys(data.b[facet])])];
    const found = keys.map(key => [key, data.a[facet][key] ?? 0, data.b[facet][key] ?? 0]);
    const most = Math.max(1, ...found.flatMap(([, x, y]) => [x, y]));
    return found.sort((one, two) => two[1] + two[2] - one[1] - one[2] || (one[0] < two[0] ? -1 : 1)).map(line => [...line, most]);
}

function Line({ label, a = 0, b = 0, most = Math.max(1, a, b) }) {
    const change = b - a;
    return h('tr', null, h('th', { scope: 'row' }, label), h('td.num', null, number(a)), h('td.num', null, number(b)),
        h('td.num', null, `${change > 0 ? '+' : ''}${number(change)}`, a > 0 ? h('span.muted', null, ` (${change > 0 ? '+' : ''}${Math.round((100 * change) / a)} %)`) : null),
        h('td.twobars', { 'aria-hidden': 'true' }, h('span.first', { style: { width: `${(100 * a) / most}%` } }), h('span.second', { style: { width: `${(100 * b) / most}%` } })));
}
