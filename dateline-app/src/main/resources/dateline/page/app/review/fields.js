import { TYPES } from '../browse/fields.js';

const ACTORS = 'names with a code in brackets, parted by ";": Taliban [AFGGOV]; worshippers [AFGCVL]';
const PEOPLE = '12, 12-15, 12+ (at least) or low/best/high: 12/13/15; empty for not told';

/** Fields that a reviewer can correct: how a value is written, and values that can be offered. */
export const CORRECTABLE = {
    type: { hint: 'PLOVER type', values: () => TYPES },
    mode: { hint: 'PLOVER mode; empty for none', values: book => book.modes },
    place: { hint: 'name and country: Jos, NGA', values: () => [] },
    date: { hint: 'day, month or year: 2021-10-08, 2021-10', values: () => [] },
    sources: { hint: ACTORS, values: () => [] },
    targets: { hint: ACTORS, values: () => [] },
    killed: { hint: PEOPLE, values: () => [] },
    injured: { hint: PEOPLE, values: () => [] },
    abducted: { hint: PEOPLE, values: () => [] },
    arrested: { hint: PEOPLE, values: () => [] },
    participants: { hint: PEOPLE, values: () => [] },
    victims: { hint: ACTORS, values: () => [] },
    perpetrators: { hint: ACTORS, values: () => [] },
    weapons: { hint: 'parted by ";"', values: () => [] },
    objects: { hint: 'parted by ";"', values: () => [] },
    status: { hint: 'whether it happened', values: () => ['occurred', 'ongoing', 'planned', 'possible', 'denied', 'did-not-occur'] },
    timeframe: { hint: 'news, or recalled', values: () => ['current', 'background', 'habitual'] },
    contexts: { hint: 'PLOVER contexts, parted by ";"', values: () => [] },
    cameo: { hint: 'CAMEO code', values: () => [] },
};

/** The present value of a field as one would type it. */
export function typed(incident, field) {
    const value = incident[field];
    if (['sources', 'targets', 'victims', 'perpetrators'].includes(field)) {
        return value.map(actor => (actor.code ? `${actor.name} [${actor.code}]` : actor.name)).join('; ');
    }
    if (field === 'place') {
        return value ? [value.name, value.country].filter(Boolean).join(', ') : '';
    }
    if (field === 'date') {
        return value?.start ? typedDate(value) : '';
    }
    if (field in (incident.tolls ?? {})) {
        const { low, best, high } = incident.tolls[field].range;
        return low === high ? String(low ?? '') : `${low ?? ''}/${best ?? ''}/${high ?? ''}`;
    }
    if (Array.isArray(value)) {
        return value.map(one => one.text ?? one).join('; ');
    }
    return typeof value === 'string' ? value : '';
}

function typedDate({ start, end, precision }) {
    const length = { month: 7, year: 4 }[precision];
    return length ? start.slice(0, length) : start === end ? start : `${start}..${end}`;
}
