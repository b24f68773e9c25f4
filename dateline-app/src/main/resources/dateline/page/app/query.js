// The query in the box is the one truth about what is shown. Brush, legend and chips change single terms of it, so that
// what they do can be read, sent and used in the command line.

/** The terms of a query that stand side by side at its top, each with its words. */
export function terms(query) {
    const found = [];
    let depth = 0;
    let quoted = false;
    let term = '';
    for (const char of query) {
        if (char === '"') {
            quoted = !quoted;
        }
        depth += quoted ? 0 : char === '(' ? 1 : char === ')' ? -1 : 0;
        if (/\s/.test(char) && !quoted && depth <= 0) {
            if (term) {
                found.push(term);
            }
            term = '';
        } else {
            term += char;
        }
    }
    return term ? [...found, term] : found;
}

/** A query whose terms can be added to: one with OR at its top is put into parentheses. */
function closed(query) {
    const parts = terms(query);
    return parts.includes('OR') ? [`(${query.trim()})`] : parts;
}

/** The query with a term of a field in place of those it had; null takes them out. */
export function withField(query, field, term) {
    const kept = closed(query).filter(part => !part.toLowerCase().startsWith(field + ':'));
    return (term === null ? kept : [...kept, term]).join(' ');
}

/** The query with a term added, or taken out where it stood. */
export function toggled(query, term) {
    const parts = closed(query);
    return (parts.includes(term) ? parts.filter(part => part !== term) : [...parts, term]).join(' ');
}

/** Whether a term stands at the query's top. */
export function has(query, term) {
    return terms(query).includes(term);
}

/** Both queries together. */
export function both(query, other) {
    return [...closed(query), ...closed(other)].join(' ');
}

/** The days that a date term at the query's top asks for, as [start, end], or null. */
export function dates(query) {
    const term = terms(query).find(part => /^date:/i.test(part));
    const range = /^date:(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/i.exec(term ?? '');
    if (range) {
        return [range[1] ?? null, range[2] ?? null];
    }
    const one = /^date:(\d{4}-\d\d-\d\d)$/i.exec(term ?? '');
    return one ? [one[1], one[1]] : null;
}

/** A value as the query language takes it: in quotes where it has spaces or signs. */
export function quoted(value) {
    return /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}
