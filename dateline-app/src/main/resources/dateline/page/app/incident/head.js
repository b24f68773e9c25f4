import { h } from '../h.js';
import { actors, badge, count, percent, place, PRECISION, tally, when } from '../format.js';
import { CopyButton } from '../shell/copy.js';

/** A line that says what happened, for titles. */
export function headline(incident) {
    const who = list => list.map(actor => actor.name).join(', ');
    const where = incident.place ? ` in ${incident.place.name}` : '';
    const whom = incident.targets.length ? ` → ${who(incident.targets)}` : '';
    return `${incident.type}: ${who(incident.sources) || 'somebody'}${whom}${where}`;
}

/** What happened, in a few lines, with the links to keep. */
export function Head({ data, children }) {
    const { incident } = data;
    const tolls = Object.entries(incident.tolls ?? {}).map(([kind, toll]) => `${tally(toll.range)} ${kind}`);
    return h('div.incidenthead', null,
        h('div.row-of', null, badge(incident.type, incident.mode), h(States, { data })),
        h('h1', { dir: 'auto' },
            incident.sources.length ? actors(incident.sources.slice(0, 4)) : 'Somebody', more(incident.sources),
            incident.targets.length ? [' → ', actors(incident.targets.slice(0, 4)), more(incident.targets)] : null),
        h('p.lead', null,
            incident.place ? [place(incident.place), h(Exactness, { precision: incident.place.precision })] : 'No place is told',
            ' · ', when(incident.date, incident.firstSeen),
            tolls.length ? [' · ', h('strong', null, tolls.join(', '))] : null),
        h('p.muted', null, `${count(reportsOf(incident), 'report')} from ${count(incident.independentSources, 'independent source')}`,
            ` · confidence ${incident.confidence > 0.99 ? 'over 99 %' : percent(incident.confidence)}`, ` · version ${data.version}`, ' · ', h('code', null, incident.id)),
        h('div.row-of', null, children,
            h(CopyButton, { label: 'Copy link', text: () => permalink(data) }),
            h(CopyButton, { label: 'Copy citation', text: () => citation(data) })));
}

function more(list) {
    return list.length > 4 ? ` and ${list.length - 4} more` : '';
}

function Exactness({ precision }) {
    return precision === 'city' || precision === 'site' ? null : h('span.muted', null, ` (${PRECISION[precision] ?? precision})`);
}

function States({ data }) {
    const { incident } = data;
    const states = [
        incident.status === 'occurred' ? null : incident.status,
        incident.timeframe === 'current' ? null : incident.timeframe,
        incident.disagreements.length ? 'disputed' : null,
        data.review,
    ].filter(Boolean);
    return states.map(state => h('span.mark', { key: state, 'data-state': state }, state));
}

function reportsOf(incident) {
    return new Set(incident.members.map(member => member.report)).size;
}

/** The address of this incident as it is now: later changes do not touch it. */
export function permalink(data) {
    return `${location.origin}/incident/${data.incident.id}?asOf=${data.version}`;
}

/** How to cite it: what, which version, from which reports. */
export function citation(data) {
    const reports = data.reports.slice(0, 5)
        .map(report => [report.publisher ?? report.wire, report.title ? `“${report.title}”` : null, report.published, report.url].filter(Boolean).join(', '));
    const rest = data.reports.length > 5 ? `; and ${data.reports.length - 5} more reports` : '';
    return `${headline(data.incident)} (${when(data.incident.date, data.incident.firstSeen)}). Dateline incident ${data.incident.id}, `
        + `version ${data.version}. ${permalink(data)} Reports: ${reports.join('; ')}${rest}.`;
}
