import { useEffect, useRef } from '../h.js';
import { go, withParams, address } from '../address.js';

// The view that is drawn last answers first. g waits a moment for the letter that says where to go.
const layers = [];
const WAIT = 1200;
let afterG = 0;

const GOES = { m: '/', l: '/', t: '/', r: '/review', a: '/actors', c: '/code', b: '/codebook', s: '/searches' };
const FOCUS = { m: '#map', l: '#list', t: '#timeline' };

/** Keys for as long as the view stands: {j: () => …}. A handler that answers false leaves the key to others. */
export function useKeys(handlers) {
    const latest = useRef(handlers);
    latest.current = handlers;
    useEffect(() => {
        layers.push(latest);
        return () => layers.splice(layers.indexOf(latest), 1);
    }, []);
}

function typing(target) {
    return target instanceof HTMLElement
        && (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select'));
}

function jump(letter) {
    if (!(letter in GOES)) {
        return false;
    }
    const keep = GOES[letter] === '/' ? withParams({}, { path: '/', params: { q: address().params.q } }) : GOES[letter];
    if (location.pathname !== GOES[letter]) {
        go(keep);
    }
    if (FOCUS[letter]) {
        focusWhenThere(FOCUS[letter], 20);
    }
    return true;
}

/** Moves the focus to something that may still be on its way to the page. */
export function focusWhenThere(selector, tries = 10) {
    const there = document.querySelector(selector);
    if (there) {
        there.focus();
        there.scrollIntoView({ block: 'nearest' });
    } else if (tries > 0) {
        setTimeout(() => focusWhenThere(selector, tries - 1), 50);
    }
}

addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
        return;
    }
    if (typing(event.target)) {
        if (event.key === 'Escape') {
            event.target.blur();
        }
        return;
    }
    if (Date.now() - afterG < WAIT) {
        afterG = 0;
        if (jump(event.key)) {
            event.preventDefault();
            return;
        }
    }
    if (event.key === 'g') {
        afterG = Date.now();
        return;
    }
    for (const layer of [...layers].reverse()) {
        const handler = layer.current[event.key];
        if (handler && handler(event) !== false) {
            event.preventDefault();
            return;
        }
    }
});
