import { h, useEffect, useState } from '../h.js';
import { source } from '../events.js';
import { useSource } from '../use.js';
import { announce } from './announce.js';
import { count } from '../format.js';

/** Counts up when the user asks to see what has come in; views ask the server again. */
export const refreshed = source(0);

/** The last version that the server has told of. */
export const told = source(0);

/** Asks all views for the present state. */
export function refresh() {
    refreshed.set(refreshed.get() + 1);
}

/** A badge that tells of new incidents as they are merged, and shows them when asked. */
export function LiveBadge() {
    const [fresh, setFresh] = useState(0);
    const shown = useSource(refreshed);
    useEffect(() => setFresh(0), [shown]);
    useEffect(() => {
        const stream = new EventSource('/api/stream');
        stream.addEventListener('version', event => {
            const change = read(event.data);
            told.set(change.version ?? told.get());
            const more = (change.added?.length ?? 0) + (change.revised?.length ?? 0);
            if (more > 0) {
                setFresh(before => before + more);
                announce(`${count(more, 'incident')} new or changed`);
            }
        });
        return () => stream.close();
    }, []);
    return fresh === 0 ? null : h('button.live', { type: 'button', id: 'fresh', onClick: refresh },
        `${count(fresh, 'incident')} new or changed: show`);
}

function read(text) {
    try {
        return JSON.parse(text);
    } catch {
        return {};
    }
}
