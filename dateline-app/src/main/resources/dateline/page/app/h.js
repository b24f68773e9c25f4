import { h as make, Fragment, render } from '/lib/preact.module.js';

export { Fragment, render };
export {
    useState, useEffect, useRef, useMemo, useCallback, useContext, useLayoutEffect, useReducer, useId,
} from '/lib/hooks.module.js';

// What comes out of JSON has a constructor, what h makes has none (undefined, which JSON cannot hold). So an answer
// that says it is an element is shown as words: preact before 10.28.2 would have taken it for one (CVE-2026-22028).
function asText(child) {
    if (Array.isArray(child)) {
        return child.map(asText);
    }
    return child !== null && typeof child === 'object' && child.constructor !== undefined ? String(child) : child;
}

/** An element: h('div.card.wide', {id: 'x'}, …). Names of classes may follow the name of the element. */
export function h(name, props, ...children) {
    const kept = children.map(asText);
    if (typeof name !== 'string' || !name.includes('.')) {
        return make(name, props, ...kept);
    }
    const [element, ...classes] = name.split('.');
    const given = props?.class ? ' ' + props.class : '';
    return make(element, { ...props, class: classes.join(' ') + given }, ...kept);
}

/** A name that somebody else wrote: its direction of writing stays its own. */
export function name(text) {
    return h('bdi', null, text);
}

/** Things with something between them. */
export function joined(items, between = ', ') {
    return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}
