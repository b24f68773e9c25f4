import { h, name, useState } from '../h.js';
import { plainField, plainValue } from '../review/values.js';
import { actors, day, place, PRECISION, short, tally, when } from '../format.js';

// Order of the fields as a reader asks for them.
const ORDER = ['type', 'mode', 'sources', 'targets', 'place', 'date', 'killed', 'injured', 'abducted', 'arrested', 'participants',
    'victims', 'perpetrators', 'weapons', 'objects', 'status', 'timeframe', 'attribution', 'contexts', 'cameo', 'trigger', 'sentence'];

// What a reader seldom asks for stands behind a button.
const LATER = new Set(['attribution', 'contexts', 'cameo', 'trigger', 'sentence', 'timeframe', 'status']);

// Fields that are words and nothing else.
const WORDS_ONLY = new Set(['trigger', 'sentence']);

const SHOWN = 4;

/** Evidence in the order of fields and reports, each with a key of its own; what is told twice with the same words stands once. */
export function evidenceOf(data) {
    const reports = data.reports.map(report => report.id);
    const seen = new Set();
    return (data.evidence ?? [])
        .map(one => ({ ...one, key: `${one.field}-${one.report}-${one.begin}-${one.end}` }))
        .filter(one => (one.value || WORDS_ONLY.has(one.field)) && !seen.has(one.key) && seen.add(one.key))
        .sort((a, b) => rank(a.field) - rank(b.field) || reports.indexOf(a.report) - reports.indexOf(b.report) || a.begin - b.begin);
}

function rank(field) {
    const at = ORDER.indexOf(field);
    return at < 0 ? ORDER.length : at;
}

/** The incident's own value of a field, for a reader. */
export function ownValue(incident, field) {
    if (['sources', 'targets', 'victims', 'perpetrators'].includes(field)) {
        return actors(incident[field]);
    }
    if (field === 'place') {
        return incident.place ? [place(incident.place), h('span.muted', null, ` ${PRECISION[incident.place.precision] ?? ''}`)] : null;
    }
    if (field === 'date') {
        return incident.date ? when(incident.date) : null;
    }
    if (incident.tolls?.[field]) {
        return tally(incident.tolls[field].range);
    }
    if (field === 'weapons' || field === 'objects') {
        return incident[field].map(thing => thing.text).join(', ');
    }
    const value = incident[field];
    return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : null;
}

/** Origins of the reports, each with its reports: prints of one wire story are one voice. */
function voices(data) {
    const found = new Map();
    for (const report of data.reports) {
        const key = report.origin ?? report.id;
        found.set(key, [...(found.get(key) ?? []), report]);
    }
    return [...found.entries()].map(([origin, reports]) => ({ origin, reports, name: voice(origin, reports) }));
}

function voice(origin, reports) {
    return origin.startsWith('wire:') ? origin.slice(5) : reports[0].publisher ?? reports[0].wire ?? reports[0].id;
}

/** A table of fields by sources: what the incident says, and beside it each source's value with its words. */
export function Matrix({ data, evidence, current, onPick }) {
    const [all, setAll] = useState(false);
    const columns = voices(data);
    const shown = all ? columns : columns.slice(0, SHOWN);
    const corrected = (data.corrections ?? []).map(one => plainField(one.field));
    const fields = [...new Set([...evidence.map(one => one.field), ...corrected].sort((a, b) => rank(a) - rank(b)))].filter(field => !LATER.has(field) || all);
    return [
        h('div.scroll', { tabIndex: 0, role: 'region', 'aria-labelledby': 'fields' }, h('table.matrix', null,
            h('thead', null, h('tr', null,
                h('th', { scope: 'col' }, 'Field'), h('th', { scope: 'col' }, 'Incident'),
                shown.map(column => h('th', { scope: 'col', key: column.origin },
                    name(column.name), column.reports.length > 1 ? h('span.muted', null, ` ${column.reports.length} reports`) : null,
                    h('span.published', null, column.reports[0].published ? day(column.reports[0].published) : ''))))),
            h('tbody', null, fields.map(field => h('tr', { key: field },
                h('th', { scope: 'row' }, field, h('span.ownin', null, ownValue(data.incident, field))),
                h('td.own', null, ownValue(data.incident, field), h(Corrected, { data, field })),
                shown.map(column => h('td', { key: column.origin }, h(Cell, { column, all, evidence: evidence.filter(one => one.field === field), current, onPick })))))))),
        h('button.quiet', { type: 'button', onClick: () => setAll(!all) },
            all ? 'Show less' : columns.length > SHOWN ? `Show all fields and all ${columns.length} sources` : 'Show all fields'),
    ];
}

/** Who corrected the value, and what the machine had. */
function Corrected({ data, field }) {
    const found = (data.corrections ?? []).find(one => plainField(one.field) === field);
    return found ? h('p.corrected', null, 'corrected by ', name(found.by), `; the machine had ${plainValue(found.machine)}`) : null;
}

/** What one source says of one field: each value once, with its words, which lead to their place in the text. */
function Cell({ column, all, evidence, current, onPick }) {
    const ids = new Set(column.reports.map(report => report.id));
    const values = new Map();
    for (const one of evidence.filter(each => ids.has(each.report))) {
        const key = `${one.value ?? ''}|${one.quote ?? ''}`;
        values.set(key, [...(values.get(key) ?? []), one]);
    }
    const lists = [...values.values()];
    const most = all ? 12 : SHOWN;
    return [...lists.slice(0, most).map(found => {
        const one = found.find(each => each.key === current) ?? found[0];
        return h('button.value', {
            key: one.key, type: 'button', 'data-evidence': one.key, class: one.key === current ? 'now' : null,
            title: [one.rule, one.origin === 'stated' ? null : one.origin].filter(Boolean).join(' · ') || null, onClick: () => onPick(one.key),
        },
        one.value ? h('span.said', null, name(short(readable(one.value), 60))) : null,
        one.quote ? h('q', { dir: 'auto' }, short(one.quote, 70)) : h('span.muted', null, 'words withheld'),
        found.length > 1 ? h('span.muted', null, ` ×${found.length}`) : null);
    }), lists.length > most ? h('span.muted', null, `and ${lists.length - most} more`) : null];
}

/** A value as a reader would write it: counts come as low/best/high. */
export function readable(value) {
    const range = /^(\d*)\/(\d*)\/(\d*)$/.exec(value);
    const [low, best, high] = (range ?? []).slice(1).map(part => (part === '' ? null : Number(part)));
    return range ? tally({ low, best, high }) : value;
}
