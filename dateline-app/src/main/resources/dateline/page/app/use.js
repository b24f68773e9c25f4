import { useEffect, useState } from './h.js';
import { get } from './api.js';

/** The value of a source, drawn again when it changes. */
export function useSource(source) {
    const [value, set] = useState(source.get());
    useEffect(() => {
        set(source.get());
        return source.listen(set);
    }, [source]);
    return value;
}

/**
 * What the server answers to a path: {data, error, loading}. While another path is on its way the last answer stays,
 * so that nothing flickers; a null path asks for nothing.
 */
export function useAnswer(path, again = 0) {
    const [state, set] = useState({ path: null, data: null, error: null, loading: path !== null });
    useEffect(() => {
        if (path === null) {
            set({ path, data: null, error: null, loading: false });
            return undefined;
        }
        const stop = new AbortController();
        set(last => ({ ...last, loading: true }));
        get(path, stop.signal).then(
            data => set({ path, data, error: null, loading: false }),
            error => stop.signal.aborted || set({ path, data: null, error, loading: false }));
        return () => stop.abort();
    }, [path, again]);
    return state;
}

/** A title for the window, as the place in the page asks for it. */
export function useTitle(title) {
    useEffect(() => {
        document.title = title ? `${title} · Dateline` : 'Dateline';
    }, [title]);
}
