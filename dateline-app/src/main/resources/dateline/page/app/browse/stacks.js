import { useEffect, useState } from '../h.js';
import { get, path } from '../api.js';
import { FAMILIES, familyTerm } from '../families.js';
import { both } from '../query.js';

// The server counts days for all types together. For queries that find no more than this, each family's days are asked
// for as well, so that the bars are whole; beyond it the families of the points on the map must do.
const MOST = 50000;

/** Days of each family, in the order of the families, or null while they are not known. */
export function useStacks(asked, facets, points, again) {
    const [stacks, set] = useState(null);
    const wanted = facets !== null && points !== null && facets.incidents <= MOST && facets.incidents > points.length;
    useEffect(() => {
        set(null);
        if (!wanted) {
            return undefined;
        }
        const stop = new AbortController();
        const days = FAMILIES.map(of => get(path('/api/facets', { ...asked, q: both(asked.q ?? '', familyTerm(of)) }), stop.signal).then(answer => answer.day));
        Promise.all(days).then(found => stop.signal.aborted || set(found), () => {});
        return () => stop.abort();
    }, [asked.q, asked.asOf, again, wanted]);
    return stacks;
}
