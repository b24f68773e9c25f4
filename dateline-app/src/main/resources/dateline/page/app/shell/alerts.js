import { h, useEffect, useState } from '../h.js';
import { get } from '../api.js';
import { useSource } from '../use.js';
import { announce } from './announce.js';
import { count } from '../format.js';
import { refreshed, told } from './live.js';

/** How many new incidents the saved searches with an alert have found: beside the name of their view. */
export function AlertCount() {
    const [many, setMany] = useState(0);
    const version = useSource(told);
    const again = useSource(refreshed);
    useEffect(() => {
        get('/api/searches').then(answer => {
            const sum = (answer.searches ?? []).reduce((all, one) => all + (one.fresh ?? 0), 0);
            if (sum > many) {
                announce(`Saved searches: ${count(sum, 'new incident')}`);
            }
            setMany(sum);
        }, () => {});
    }, [version, again]);
    return many === 0 ? null : h('span.alertcount', { title: count(many, 'new incident') }, many, h('span.unseen', null, ' new'));
}
