import { h } from '../h.js';
import { useTitle } from '../use.js';
import { PasteBox } from '../views/pastebox.js';

/** What is seen while the store is empty: what to do first. */
export function FirstStart() {
    useTitle('Welcome');
    return h('div.page.first', null,
        h('h1', null, 'Nothing here yet'),
        h('p.lead', null, 'Dateline reads news reports and keeps what happened: who did what to whom, where and when, each value with the words that say it. ',
            'Give it reports and this page shows them on map, timeline and list.'),
        h('h2', null, 'Paste a report'),
        h(PasteBox, { compact: true }),
        h('h2', null, 'Or add many in the terminal'),
        h('pre.command', null, h('code', null, './dateline add samples/*.txt\n./dateline add --help')),
        h('p', null, 'Text files, web pages and JSON Lines with one report a line are read. ',
            'The page tells you by itself when new incidents have come in.'),
        h('p', null, h('a', { href: '/help' }, 'Help'), ' · ', h('a', { href: '/codebook' }, 'What is coded: the codebook')));
}
