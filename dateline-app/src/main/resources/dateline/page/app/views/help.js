import { h } from '../h.js';
import { FIELDS } from '../browse/fields.js';
import { FAMILIES } from '../families.js';
import { badge } from '../format.js';
import { useTitle } from '../use.js';
import { KeyTable } from '../shell/help.js';

const EXAMPLES = [
    ['mosque bombing', 'both words in one report'],
    ['type:ASSAULT country:AFG killed:>=10 date:2021-10', 'all of these'],
    ['near:kunduz/50km ("suicide bomb" OR gunm*) -claimed:yes', 'one of two, and not'],
    ['disputed:yes any:yes', 'reports disagree; planned, denied and recalled too'],
];

/** Query language, signs and keys on one page. */
export default function Help() {
    useTitle('Help');
    return h('div.page', null,
        h('h1', null, 'Help'),
        h('h2', null, 'What one sees'),
        h('p', null, 'An incident is one happening, however many reports tell of it. Prints of one agency story count as one source. By default only what is said to have happened, as news, is shown.'),
        h('p', null, 'On the map, what is known to a town or better is a point; many close to each other are a ring with their number. What is known to its province only tints the province, to its country only hatches the country. What has no place stands in the list.'),
        h('ul.plain', null, FAMILIES.map(of => h('li', { key: of.key }, badge(of.types[0]), h('span.muted', null, ` ${of.name}: ${of.types.join(', ')}`)))),
        h('h2', null, 'Queries'),
        h('dl.values', null, EXAMPLES.map(([query, finds]) => [h('dt', null, h('a', { href: '/?q=' + encodeURIComponent(query) }, h('code', null, query))), h('dd', null, finds)])),
        h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': 'Fields of the query language' }, h('table', null,
            h('thead', null, h('tr', null, ['Field', 'Finds', 'For example'].map(label => h('th', { scope: 'col' }, label)))),
            h('tbody', null, FIELDS.map(field => h('tr', { key: field.name },
                h('th', { scope: 'row' }, h('code', null, field.name + ':')), h('td', null, field.hint), h('td', null, field.values.slice(0, 4).map(one => `${field.name}:${one}`).join(', '))))))),
        h('h2', null, 'Keys'),
        h(KeyTable),
        h('h2', null, 'For programs'),
        h('p', null, 'Everything here comes from an interface that is described in ', h('a', { href: '/api/openapi.yaml' }, 'openapi.yaml'), '.'));
}
