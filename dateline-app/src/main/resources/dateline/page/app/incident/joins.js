import { h, name, useState } from '../h.js';
import { mayReview, send, session } from '../api.js';
import { useSource } from '../use.js';
import { count } from '../format.js';
import { announce } from '../shell/announce.js';
import { ErrorNote } from '../shell/notice.js';

const FIRST = 12;

/** Why the sightings are one incident, and how to take them apart or put another to them. */
export function Joins({ data, onChanged }) {
    const [all, setAll] = useState(false);
    const may = mayReview(useSource(session));
    const { members, joins } = data.incident;
    const sentence = new Map(members.map(member => [member.sighting, member.sentence.text]));
    return h('section', { 'aria-labelledby': 'joins' },
        h('h2', { id: 'joins' }, 'Why this is one incident'),
        members.length === 1 ? h('p.muted', null, 'One report tells of it once: nothing had to be joined.')
            : h('p.muted', null, `${count(members.length, 'sighting')} in ${count(data.reports.length, 'report')}, held together by ${count(joins.length, 'join')}.`),
        h('ul.plain.joins', null, (all ? joins : joins.slice(0, FIRST)).map(join => h('li', { key: join.first + join.second },
            h('span.score', null, join.score.toFixed(2)), ' ', join.reasons.join('; '),
            h('div.pair', null, [join.first, join.second].map(id => h('q', { key: id, dir: 'auto' }, sentence.get(id) ?? id)))))),
        joins.length > FIRST ? h('button.quiet', { type: 'button', onClick: () => setAll(!all) }, all ? 'Show fewer' : `Show all ${joins.length}`) : null,
        data.successorOf?.length ? h('p', null, 'Went into it: ', data.successorOf.map(id => h('code', { key: id }, id + ' '))) : null,
        may ? h(Regroup, { data, onChanged }) : null);
}

/** Splits sightings off, or joins another incident to this one. */
function Regroup({ data, onChanged }) {
    const { incident } = data;
    const [chosen, choose] = useState(new Set());
    const [other, setOther] = useState('');
    const [reason, setReason] = useState('');
    const [error, setError] = useState(null);
    const act = async (address, body, done) => {
        try {
            await send(address, { ...body, reason: reason.trim(), base: data.version });
            setError(null);
            choose(new Set());
            setOther('');
            announce(done);
            onChanged();
        } catch (fault) {
            setError(fault);
        }
    };
    return h('details.regroup', null, h('summary', null, 'Split or join'),
        h('div.field', null, h('label', { for: 'regroupwhy' }, 'Reason'), h('input', { id: 'regroupwhy', value: reason, maxLength: 2000, onInput: event => setReason(event.target.value) })),
        members(incident, chosen, choose),
        h('div.row-of', null,
            h('button', {
                type: 'button', disabled: chosen.size === 0 || chosen.size === incident.members.length || !reason.trim(),
                onClick: () => act('/api/review/split', { incident: incident.id, sightings: [...chosen] }, 'Split'),
            }, `Split off ${chosen.size || ''} chosen`)),
        h('div.row-of', null,
            h('label', { for: 'joinwith' }, 'Join with incident '),
            h('input', { id: 'joinwith', value: other, placeholder: 'i…', onInput: event => setOther(event.target.value) }),
            h('button', {
                type: 'button', disabled: !other.trim() || !reason.trim(),
                onClick: () => act('/api/review/join', { incidents: [incident.id, other.trim()] }, 'Joined'),
            }, 'Join')),
        error ? h(ErrorNote, { error }) : null);
}

function members(incident, chosen, choose) {
    const toggle = id => {
        const next = new Set(chosen);
        if (!next.delete(id)) {
            next.add(id);
        }
        choose(next);
    };
    return h('ul.plain.members', null, incident.members.slice(0, 200).map(member => h('li', { key: member.sighting },
        h('label', null,
            h('input', { type: 'checkbox', checked: chosen.has(member.sighting), onChange: () => toggle(member.sighting) }), ' ',
            h('q', { dir: 'auto' }, member.sentence.text), h('span.muted', null, ' ', name(member.origin))))));
}
