import { h, useState } from '../h.js';
import { announce } from './announce.js';

async function toClipboard(text) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        // Without a secure origin there is no clipboard: the old way through a text area.
        const area = document.createElement('textarea');
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand('copy');
        area.remove();
    }
}

/** A button that copies a text. */
export function CopyButton({ text, label }) {
    const [done, setDone] = useState(false);
    const copy = async () => {
        await toClipboard(typeof text === 'function' ? text() : text);
        setDone(true);
        announce('Copied');
        setTimeout(() => setDone(false), 1500);
    };
    return h('button', { type: 'button', onClick: copy }, done ? 'Copied' : label);
}
