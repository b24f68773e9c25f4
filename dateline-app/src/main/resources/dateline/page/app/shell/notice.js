import { h } from '../h.js';

/** An error, told with what can be done about it. */
export function ErrorNote({ error, again }) {
    return h('div.notice.error', { role: 'alert' },
        h('p', null, error.message),
        error.status === 401 ? h('p', null, h('a', { href: '/login' }, 'Log in with a token')) : null,
        again ? h('button', { type: 'button', onClick: again }, 'Try again') : null);
}

/** While something is on its way. */
export function Waiting({ what = 'Loading' }) {
    return h('p.waiting', null, what + '…');
}

/** Nothing there. */
export function Nothing({ children }) {
    return h('p.nothing', null, children);
}
