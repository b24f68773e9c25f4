/** Something that changes and tells those who listen. */
export function source(first) {
    let value = first;
    const listeners = new Set();
    return {
        get: () => value,
        set(next) {
            value = next;
            for (const listener of [...listeners]) {
                listener(value);
            }
        },
        listen(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
    };
}
