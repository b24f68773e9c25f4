import { h } from '../h.js';
import { setParams, useAddress } from '../address.js';
import { FAMILIES, familyTerm } from '../families.js';
import { number } from '../format.js';
import { has, toggled } from '../query.js';

/** Families with their colour, letter and number; a click keeps only that family, another shows all again. */
export function Legend({ facets }) {
    const { params } = useAddress();
    const query = params.q ?? '';
    const chosen = FAMILIES.some(of => has(query, familyTerm(of)));
    return h('div.legend', { role: 'group', 'aria-label': 'Families of types' }, FAMILIES.map(of => {
        const term = familyTerm(of);
        const on = has(query, term);
        const many = of.types.reduce((sum, type) => sum + (facets?.type?.[type] ?? 0), 0);
        return h('button.chip', {
            key: of.key, type: 'button', 'data-family': of.key, 'aria-pressed': on ? 'true' : 'false', title: of.types.join(', '),
            disabled: many === 0 && !chosen,
            onClick: () => setParams({ q: withFamily(query, term, on) }),
        }, h('span.letter', { 'aria-hidden': 'true' }, of.letter), ` ${of.name} `, chosen && !on ? null : h('span.many', null, number(many)));
    }));
}

// Families exclude each other, so one that is chosen takes the place of another.
function withFamily(query, term, on) {
    const others = FAMILIES.map(familyTerm).filter(other => other !== term && has(query, other));
    const cleared = others.reduce((left, other) => toggled(left, other), query);
    return on ? toggled(query, term) : toggled(cleared, term);
}

/** The countries with most incidents, each a filter. */
export function Countries({ facets, names }) {
    const { params } = useAddress();
    const query = params.q ?? '';
    const most = Object.entries(facets?.country ?? {}).filter(([code]) => code).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
    return most.length === 0 ? null : h('div.countries', { role: 'group', 'aria-label': 'Countries' }, most.map(([code, many]) => {
        const term = `country:${code}`;
        return h('button.chip', {
            key: code, type: 'button', 'aria-pressed': has(query, term) ? 'true' : 'false', onClick: () => setParams({ q: toggled(query, term) }),
        }, h('bdi', null, names?.get(code) ?? code), ' ', h('span.many', null, number(many)));
    }));
}
