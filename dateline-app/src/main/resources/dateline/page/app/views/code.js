import { h } from '../h.js';
import { useTitle } from '../use.js';
import { PasteBox } from './pastebox.js';

/** The paste box as a view of its own. */
export default function Code() {
    useTitle('Paste & code');
    return h('div.page', null,
        h('h1', null, 'Paste a report and watch it being coded'),
        h('p.lead', null, 'Each event stands under its sentence, with the words that carry each value, and why: the rule, the line of the dictionary, the page of the codebook.'),
        h(PasteBox, {}));
}
