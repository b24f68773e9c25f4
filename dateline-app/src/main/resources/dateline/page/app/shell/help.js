import { h } from '../h.js';
import { Dialog } from './dialog.js';

/** Keys, by what they do. */
export const KEYS = [
    ['/', 'search'],
    ['j  k', 'next, previous incident'],
    ['Enter', 'open it'],
    ['e', 'from a value to its words, then to the next words'],
    ['b', 'from the words back to the value'],
    ['a', 'accept'],
    ['c', 'correct'],
    ['x', 'reject'],
    ['u', 'undo the last decision'],
    ['g m', 'map'],
    ['g l', 'list'],
    ['g t', 'timeline'],
    ['g r', 'review'],
    ['g a', 'actors'],
    ['g c', 'paste box'],
    ['?', 'these keys'],
    ['Escape', 'out of a box, back'],
];

/** The keys as a table. */
export function KeyTable() {
    return h('table.keys', null,
        h('caption.unseen', null, 'Keys'),
        h('tbody', null, KEYS.map(([key, does]) => h('tr', { key },
            h('th', { scope: 'row' }, key.split(/\s+/).map(part => h('kbd', null, part))),
            h('td', null, does)))));
}

/** The keys in a dialog. */
export function HelpDialog({ onClose }) {
    return h(Dialog, { label: 'Keys', onClose }, h(KeyTable), h('p', null, h('a', { href: '/help', onClick: onClose }, 'More help')));
}
