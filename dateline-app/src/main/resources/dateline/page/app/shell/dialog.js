import { h, useEffect, useRef } from '../h.js';

/** A dialog of the browser's own: it keeps the focus and closes with Escape. */
export function Dialog({ label, onClose, children, wide }) {
    const box = useRef(null);
    useEffect(() => {
        const before = document.activeElement;
        box.current.showModal();
        return () => before?.focus?.();
    }, []);
    return h('dialog', {
        ref: box, class: wide ? 'wide' : null, 'aria-label': label, onClose,
        onClick: event => event.target === box.current && onClose(),
    }, h('div.inner', null,
        h('div.dialoghead', null,
            h('h2', null, label),
            h('button.quiet', { type: 'button', 'aria-label': 'Close', onClick: onClose }, '✕')),
        children));
}
