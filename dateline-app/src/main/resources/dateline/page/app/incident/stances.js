import { h, joined, name } from '../h.js';

const VERBS = { claimed: 'claims it', denied: 'denies it', alleged: 'alleges it', blamed: 'blames' };

function sightings(data) {
    const reports = new Map(data.reports.map(report => [report.id, report]));
    return new Map(data.incident.members.map(member => [member.sighting, { ...member, about: reports.get(member.report) }]));
}

/** Who gave it, by name, each once. */
function tellers(data, ids) {
    const all = sightings(data);
    const names = ids.map(id => all.get(id)).filter(Boolean).map(one => one.about?.publisher ?? one.about?.wire ?? one.report);
    return [...new Set(names)];
}

/** Fields on which reports differ, each reading with who gives it. */
export function Disagreements({ data }) {
    const found = data.incident.disagreements;
    return found.length === 0 ? null : h('section', { 'aria-labelledby': 'disagreements' },
        h('h2', { id: 'disagreements' }, 'Where they disagree'),
        h('dl.values', null, found.map(one => [
            h('dt', { key: one.field }, one.field),
            h('dd', null, h('ul.plain', null, one.readings.map((reading, index) => h('li', { key: index },
                name(reading.value), h('span.muted', null, ' ', joined(tellers(data, reading.sightings).slice(0, 6).map(name))))))),
        ])));
}

/** Who claims, blames and denies. */
export function Stances({ data }) {
    const found = data.incident.stances;
    return found.length === 0 ? null : h('section', { 'aria-labelledby': 'stances' },
        h('h2', { id: 'stances' }, 'Who claims, blames, denies'),
        h('ul.plain', null, found.map((stance, index) => h('li', { key: index },
            h('strong', null, name(stance.actor.name)), ` ${VERBS[stance.kind] ?? stance.kind}`,
            stance.about ? [stance.kind === 'blamed' ? ' ' : ' about ', name(stance.about.name)] : null,
            h('span.muted', null, ' — ', joined(tellers(data, stance.sightings).slice(0, 4).map(name)))))));
}
