import { h, name, useEffect, useMemo, useState } from '../h.js';
import { path } from '../api.js';
import { setParams, useAddress } from '../address.js';
import { family, FAMILIES } from '../families.js';
import { count, day, month, number } from '../format.js';
import { both, quoted } from '../query.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { refreshed } from '../shell/live.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';
import { QueryBar } from './querybar.js';

const FIRST = 24;

/** Who does what to whom over time, and who stands where on an issue. */
export default function Actors() {
    const { params } = useAddress();
    const again = useSource(refreshed);
    useTitle('Actors');
    const dyads = useAnswer(path('/api/dyads', { q: params.q, asOf: params.asOf }), again);
    return h('div.page.wide', null,
        h('h1', null, 'Actors'),
        h(QueryBar, { error: dyads.error }),
        h('h2', null, 'Who acts on whom'),
        dyads.error && dyads.error.status !== 400 ? h(ErrorNote, { error: dyads.error }) : null,
        dyads.loading && !dyads.data ? h(Waiting) : null,
        dyads.data ? h(Dyads, { answer: dyads.data, query: params.q ?? '' }) : null,
        h('h2', { id: 'positions' }, 'Who stands where'),
        h(Positions, { params, again }));
}

function Dyads({ answer, query }) {
    const [all, setAll] = useState(false);
    const { dyads, months } = useMemo(() => continuous(answer), [answer]);
    const shown = all ? dyads : dyads.slice(0, FIRST);
    const most = Math.max(1, ...shown.flatMap(one => one.byMonth));
    if (dyads.length === 0) {
        return h(Nothing, null, 'No incident has somebody who acts on somebody.');
    }
    return [
        h('p.muted', null, months.length ? `Incidents by month, ${month(months[0])} to ${month(months[months.length - 1])}; all on one scale, the tallest is ${most}.` : null,
            answer.truncated ? ' Only the newest incidents are counted.' : null),
        h('ul.plain.dyads', null, shown.map((one, index) => h('li.card', { key: index }, h(Dyad, { one, months, most, query })))),
        dyads.length > FIRST ? h('button', { type: 'button', onClick: () => setAll(!all) }, all ? 'Show fewer' : `Show all ${dyads.length}`) : null,
    ];
}

function Dyad({ one, months, most, query }) {
    const types = Object.entries(one.types).sort((a, b) => b[1] - a[1]);
    const asked = both(query, `source:${quoted(one.source)} target:${quoted(one.target)}`);
    return [
        h('h3', null, name(one.source), h(Code, { code: one.sourceCode }), ' → ', name(one.target), h(Code, { code: one.targetCode })),
        h(Spark, { months, values: one.byMonth, most, of: family(types[0]?.[0]).key }),
        h('div.share', { 'aria-hidden': 'true' }, FAMILIES.map(of => [of, of.types.reduce((sum, type) => sum + (one.types[type] ?? 0), 0)])
            .filter(([, many]) => many > 0)
            .map(([of, many]) => h('span', { key: of.key, 'data-family': of.key, style: { flexGrow: many } }, h('span.letter', null, of.letter)))),
        h('p', null, h('a', { href: path('/', { q: asked }) }, count(one.total, 'incident')), ': ', types.map(([type, many]) => `${type} ${many}`).join(', ')),
    ];
}

function Code({ code }) {
    return code ? h('span.code', null, ` ${code}`) : null;
}

// The server tells only months in which something happened; on a line of time the empty ones are there too. At most five
// years are shown, the last ones: a recalled year would press all others together.
function continuous(answer) {
    const last = answer.months[answer.months.length - 1];
    if (!last) {
        return { dyads: answer.dyads, months: [] };
    }
    const ordinal = text => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
    const first = answer.months.map(ordinal).find(of => of >= ordinal(last) - 59);
    const start = Math.min(first, ordinal(last) - 11);
    const months = Array.from({ length: ordinal(last) - start + 1 }, (_, i) => `${Math.floor((start + i) / 12)}-${String(((start + i) % 12) + 1).padStart(2, '0')}`);
    const at = new Map(answer.months.map((text, index) => [text, index]));
    return { months, dyads: answer.dyads.map(one => ({ ...one, byMonth: months.map(text => one.byMonth[at.get(text)] ?? 0) })) };
}

function Spark({ months, values, most, of }) {
    const wide = 100 / Math.max(1, months.length);
    return h('svg.spark', { viewBox: '0 0 100 26', preserveAspectRatio: 'none', role: 'img', 'data-family': of, 'aria-label': months.map((one, index) => `${month(one)} ${values[index]}`).slice(-12).join(', ') },
        h('line.axis', { x1: 0, x2: 100, y1: 25.5, y2: 25.5 }),
        values.map((many, index) => (many === 0 ? null
            : h('rect', { key: index, x: index * wide, width: Math.max(0.6, wide - 0.4), y: 25 - (many / most) * 24, height: (many / most) * 24 },
                h('title', null, `${month(months[index])}: ${count(many, 'incident')}`)))));
}

function Positions({ params, again }) {
    const [issue, setIssue] = useState(params.issue ?? '');
    const { data, error, loading } = useAnswer(path('/api/positions', { q: params.q, issue: params.issue, asOf: params.asOf }), again);
    useEffect(() => setIssue(params.issue ?? ''), [params.issue]);
    const submit = event => {
        event.preventDefault();
        setParams({ issue: issue.trim() });
    };
    const speakers = bySpeaker(data?.positions ?? []);
    return [
        h('form.row-of', { onSubmit: submit },
            h('label', { for: 'issue' }, 'Issue'),
            h('input', { id: 'issue', value: issue, placeholder: 'human rights', onInput: event => setIssue(event.target.value) }),
            h('button', { type: 'submit' }, 'Show')),
        error && error.status !== 400 ? h(ErrorNote, { error }) : null,
        loading && !data ? h(Waiting) : null,
        data && speakers.length === 0 ? h(Nothing, null, 'No report of these incidents has a statement on it.') : null,
        h('ul.plain', null, speakers.slice(0, 40).map(([speaker, found]) => h('li', { key: speaker },
            h('details', null, h('summary', null, h('strong', null, name(speaker)), ` ${count(found.length, 'statement')}`),
                h('ul.plain.quotes', null, found.slice(0, 30).map((one, index) => h('li', { key: index }, h(Stated, { one })))))))),
        speakers.length > 40 ? h('p.muted', null, `and ${number(speakers.length - 40)} more speakers`) : null,
    ];
}

function Stated({ one }) {
    return [
        h('q', { dir: 'auto' }, one.words),
        h('span.muted', null, ' ', one.about ? one.about.replaceAll('_', ' ') : '', one.act ? ' · act' : ' · statement', one.day ? ` · ${day(one.day)}` : null),
        one.source ? [' · ', name(one.source)] : null,
    ];
}

function bySpeaker(positions) {
    const found = new Map();
    for (const one of positions) {
        const speaker = one.speaker ?? 'somebody';
        found.set(speaker, [...(found.get(speaker) ?? []), one]);
    }
    return [...found.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
