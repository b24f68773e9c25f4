import { h, name } from '../h.js';
import { path } from '../api.js';
import { moment } from '../format.js';
import { useAnswer } from '../use.js';
import { plainField, plainValue } from '../review/values.js';

/** What became of the incident: by new reports, and by reviewers. */
export function Changes({ data }) {
    return h('section', { 'aria-labelledby': 'changes' },
        h('h2', { id: 'changes' }, 'What changed'),
        h('ol.plain', null, (data.changes ?? []).map(change => h('li', { key: change.seq },
            h('span.muted', null, `${moment(change.at)} · version ${change.version} · `),
            h('strong', null, change.kind), ' ', name(change.reason ?? ''),
            change.successor ? h('a', { href: `/incident/${encodeURIComponent(change.successor)}` }, ` ${change.successor}`) : null,
            ' ', h('a', { href: `/incident/${encodeURIComponent(data.incident.id)}?asOf=${change.version}` }, 'as it was then')))),
        h(Decisions, { data }));
}

/** What reviewers decided, and what of it was taken back. */
function Decisions({ data }) {
    const { data: answer } = useAnswer(path(`/api/incidents/${encodeURIComponent(data.incident.id)}/history`), data.version);
    const acts = answer ?? [];
    return acts.length === 0 ? null : [
        h('h3', { id: 'history' }, 'Decisions of reviewers'),
        h('ol.plain', { 'aria-labelledby': 'history' }, acts.map(act => h('li', { key: act.seq, class: act.undone ? 'undone' : null },
            h('span.muted', null, `${moment(act.at)} · `), h('bdi', null, act.reviewer), ' ', h('strong', null, act.act),
            act.field ? [` ${plainField(act.field)}: `, h('del', null, name(plainValue(act.before))), ' → ', h('ins', null, name(plainValue(act.after)))] : null,
            act.words?.text ? [' ', h('q', { dir: 'auto' }, act.words.text)] : null,
            act.note ? h('p.note', { dir: 'auto' }, act.note) : null,
            act.undone ? h('span.mark', null, 'undone') : null))),
    ];
}
