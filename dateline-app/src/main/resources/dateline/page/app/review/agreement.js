import { h, name, useState } from '../h.js';
import { send } from '../api.js';
import { count, number, percent } from '../format.js';
import { useAnswer } from '../use.js';
import { announce } from '../shell/announce.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { plainField, plainValue } from './values.js';

/** How far the coders of a round agree, and the fields on which they differ, to be decided. */
export function Agreement({ address, again, admin, onAdjudicated }) {
    const { data, error } = useAnswer(`${address}/agreement`, again);
    if (error) {
        // While somebody still codes, nobody sees what the others said.
        return error.status === 403 || error.status === 409 ? h('p.muted', null, error.message) : h(ErrorNote, { error });
    }
    return !data ? h(Waiting) : h('section', { id: 'agreement', 'aria-labelledby': 'agreementhead' },
        h('h2', { id: 'agreementhead' }, 'Agreement'),
        h('p.muted', null, `${count(data.items ?? 0, 'item')} answered by at least two`),
        h('div.scroll', { tabIndex: 0, role: 'region', 'aria-labelledby': 'agreementhead' }, h('table', null,
            h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Field'), ['Pairs or items', 'Krippendorff’s α', 'Same', 'Other measures'].map(label => h('th.num', { scope: 'col' }, label)))),
            h('tbody', null, Object.entries(data.fields ?? {}).map(([field, line]) => h('tr', { key: field },
                h('th', { scope: 'row' }, plainField(field)), h('td.num', null, number(line.n ?? 0)),
                h('td.num', null, typeof line.alpha === 'number' ? line.alpha.toFixed(2) : '–', line.metric ? h('span.muted', null, ` ${line.metric}`) : null),
                h('td.num', null, line.same === undefined ? '–' : percent(line.same)),
                h('td.num', null, others(line))))))),
        h('h2', null, 'Where they differ'),
        (data.disagreements ?? []).length === 0 ? h('p.muted', null, 'Nowhere.') : null,
        h('ul.plain', null, (data.disagreements ?? []).map(one => h('li.card', { key: `${one.item}-${one.field}` }, h(Difference, { one, address, admin, onAdjudicated })))));
}

function others(line) {
    return [
        line.within20km === undefined ? null : `within 20 km ${percent(line.within20km)}`,
        line.within161km === undefined ? null : `161 km ${percent(line.within161km)}`,
        line.overlap === undefined ? null : `days overlap ${percent(line.overlap)}`,
        line.f1 === undefined ? null : `F1 ${Number(line.f1).toFixed(2)}`,
    ].filter(Boolean).join(', ');
}

// That there is no event at all is settled by rejecting the incident.
function ruling(field, value) {
    return field === 'event' && value === false ? { act: 'reject' } : { field, value };
}

function Difference({ one, address, admin, onAdjudicated }) {
    const [note, setNote] = useState('');
    const [error, setError] = useState(null);
    const [decided, setDecided] = useState(null);
    const decide = async value => {
        try {
            await send(`${address}/adjudications`, { item: one.item, note: note.trim(), ...ruling(one.field, value) });
            announce('Decided');
            setDecided(plainValue(value));
            onAdjudicated();
        } catch (fault) {
            setError(fault);
        }
    };
    return [
        h('h3', null, `Item ${one.item}: ${plainField(one.field)}`, ' ', one.report ? h('a', { href: `/report/${encodeURIComponent(one.report)}` }, 'report') : null),
        decided === null ? null : h('p', null, h('span.mark', null, 'decided: ', name(decided))),
        h('dl.values', null, one.answers.map(said => [h('dt', null, name(said.coder)),
            h('dd', null, name(plainValue(said.value)), admin ? [' ', h('button', { type: 'button', onClick: () => decide(said.value) }, 'This one is right')] : null)])),
        admin ? h('div.field', null, h('label', { for: `why-${one.item}-${one.field}` }, 'Reason'),
            h('input', { id: `why-${one.item}-${one.field}`, value: note, maxLength: 2000, onInput: event => setNote(event.target.value) })) : null,
        error ? h(ErrorNote, { error }) : null,
    ];
}
