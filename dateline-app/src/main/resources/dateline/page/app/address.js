import { source } from './events.js';
import { useSource } from './use.js';

// All that a view shows stands in the address, so a link opens the same view again.
const here = source(read());

function read() {
    return { path: location.pathname, params: Object.fromEntries(new URLSearchParams(location.search)) };
}

addEventListener('popstate', () => here.set(read()));

/** Where we are: {path, params}. */
export function useAddress() {
    return useSource(here);
}

/** Where we are now. */
export function address() {
    return here.get();
}

/** Goes to a path of the page. A replaced address leaves no step behind for the way back. */
export function go(to, replace = false) {
    if (to === location.pathname + location.search) {
        return;
    }
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
    here.set(read());
    if (!replace && !to.startsWith(location.pathname + '?')) {
        scrollTo(0, 0);
    }
}

/** This view's address with other parameters; null or empty takes one out. */
export function withParams(changes, base = here.get()) {
    const params = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...base.params, ...changes })) {
        if (value !== null && value !== undefined && value !== '') {
            params.set(key, value);
        }
    }
    const text = params.toString();
    return text ? `${base.path}?${text}` : base.path;
}

/** Changes parameters of the address. */
export function setParams(changes, replace = false) {
    go(withParams(changes), replace);
}

// Links within the page change the view; the browser's own ways (another tab, downloads) stay as they are.
addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) {
        return;
    }
    const to = new URL(link.href);
    if (to.origin !== location.origin || to.pathname.startsWith('/api/') || link.getAttribute('href').startsWith('#')) {
        return;
    }
    event.preventDefault();
    go(to.pathname + to.search);
});
