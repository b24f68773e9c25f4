import { tally, when } from '../format.js';

/** A field's value as the history has it (JSON of the incident), for a reader. */
export function plainValue(value) {
    if (value === null || value === undefined || value === '') {
        return 'nothing';
    }
    if (Array.isArray(value)) {
        return value.length === 0 ? 'nothing' : value.map(plainValue).join('; ');
    }
    if (typeof value !== 'object') {
        return String(value);
    }
    if ('low' in value || 'high' in value) {
        return tally(value) || 'nothing';
    }
    if ('start' in value) {
        return when(value);
    }
    const more = value.code ?? value.country;
    const known = value.name ?? value.text;
    return known ? (more ? `${known} (${more})` : String(known)) : JSON.stringify(value);
}

/** Counts are kept under "tolls."; for a reader they are fields like others. */
export function plainField(field) {
    return String(field ?? '').replace(/^tolls\./, '');
}
