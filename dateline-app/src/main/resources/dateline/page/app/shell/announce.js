import { h } from '../h.js';
import { source } from '../events.js';
import { useSource } from '../use.js';

const said = source('');

/** Says something to those who listen to the page instead of looking at it. */
export function announce(text) {
    if (text !== said.get()) {
        said.set(text);
    }
}

/** Where it is said. */
export function LiveRegion() {
    return h('div.unseen', { role: 'status', 'aria-live': 'polite', id: 'said' }, useSource(said));
}
