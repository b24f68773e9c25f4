import { h } from '../h.js';
import { useTitle } from '../use.js';

/** An address that leads nowhere. */
export default function Nowhere() {
    useTitle('Nothing here');
    return h('div.page', null, h('h1', null, 'Nothing here'), h('p', null, 'This address leads nowhere. ', h('a', { href: '/' }, 'All incidents')));
}
