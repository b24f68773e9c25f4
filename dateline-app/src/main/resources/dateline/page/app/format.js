import { h, name, joined } from './h.js';
import { family } from './families.js';
import { countryName } from './map/geography.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "8 Oct 2021". */
export function day(iso) {
    const [year, month, date] = String(iso).split('-');
    return date ? `${Number(date)} ${MONTHS[month - 1] ?? month} ${year}` : String(iso);
}

/** "Oct 2021". */
export function month(iso) {
    const [year, of] = String(iso).split('-');
    return `${MONTHS[of - 1] ?? of} ${year}`;
}

/** A date as exactly as it is known. */
export function when(date, otherwise = null) {
    if (!date || !date.start) {
        return otherwise ? `reported ${day(otherwise)}` : 'no date';
    }
    if (date.precision === 'year') {
        return date.start.slice(0, 4);
    }
    if (date.precision === 'month') {
        return month(date.start);
    }
    return !date.end || date.start === date.end ? day(date.start) : span(date.start, date.end);
}

/** "3–9 Oct 2021". */
export function span(start, end) {
    const [a, b] = [day(start).split(' '), day(end).split(' ')];
    const shared = a[2] !== b[2] ? 3 : a[1] !== b[1] ? 2 : 1;
    return `${a.slice(0, shared).join(' ')}–${b.join(' ')}`;
}

/** A moment with its zone: "2026-11-25 02:30 UTC". */
export function moment(iso) {
    const text = String(iso ?? '');
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? `${text.slice(0, 10)} ${text.slice(11, 16)} UTC` : text;
}

/** "46", "46–100", "at least 46", "up to 99". */
export function tally(of) {
    if (!of) {
        return '';
    }
    const { low, high } = of;
    const best = of.best ?? null;
    if (low !== null && low !== undefined && low === high) {
        return number(low);
    }
    const range = bounds(low ?? null, high ?? null);
    if (range === '') {
        return best === null ? '' : `about ${number(best)}`;
    }
    return best === null || best === low ? range : `${number(best)} (${range})`;
}

function bounds(low, high) {
    if (low !== null && high !== null) {
        return `${number(low)}–${number(high)}`;
    }
    return low !== null ? `at least ${number(low)}` : high !== null ? `up to ${number(high)}` : '';
}

/** "12,345". */
export function number(value) {
    return Number(value).toLocaleString('en');
}

/** "1 incident", "312 incidents". */
export function count(value, one, many = one + 's') {
    return `${number(value)} ${Number(value) === 1 ? one : many}`;
}

/** Names of actors, each in its own direction of writing. */
export function actors(list) {
    return joined((list ?? []).map(actor => name(actor.name)));
}

/** "Kunduz, Kunduz province, Afghanistan". */
export function place(of) {
    if (!of) {
        return null;
    }
    const parts = [of.name, of.admin1, countryName(of.country)].filter((part, index, all) => part && all.indexOf(part) === index);
    return joined(parts.map(name));
}

/** How exactly a place is known, for a reader. */
export const PRECISION = {
    site: 'exact site',
    city: 'town',
    admin2: 'district only',
    admin1: 'province only',
    country: 'country only',
    region: 'region only',
};

/** Letter and colour of a type, with its name. */
export function badge(type, mode = null) {
    const of = family(type);
    return h('span.badge', { 'data-family': of.key, title: `${of.name}: ${type}` },
        h('span.letter', { 'aria-hidden': 'true' }, of.letter), ' ', type, mode ? h('span.mode', null, ` ${mode}`) : null);
}

/** A link to the outside: only http and https, and nothing is told to the other side. Else the bare words. */
export function outward(url, text = url) {
    return /^https?:\/\//i.test(url ?? '')
        ? h('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, name(text))
        : name(text ?? '');
}

/** "73 %". */
export function percent(share, digits = 0) {
    return share === null || share === undefined ? '–' : `${(100 * share).toFixed(digits)} %`;
}

/** Words of others where no element can stand around them: their direction of writing ends with them. */
export function isolated(text) {
    return `\u2068${text}\u2069`;
}

/** Something's first letters. */
export function short(text, length) {
    const value = String(text ?? '');
    return value.length <= length ? value : value.slice(0, length - 1).trimEnd() + '…';
}
