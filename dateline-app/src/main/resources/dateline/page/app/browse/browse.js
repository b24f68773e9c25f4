import { h, useEffect, useMemo, useState } from '../h.js';
import { path, session } from '../api.js';
import { useAddress } from '../address.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { count } from '../format.js';
import { useCountryNames } from '../map/geography.js';
import { announce } from '../shell/announce.js';
import { refreshed } from '../shell/live.js';
import { ErrorNote } from '../shell/notice.js';
import { IncidentMap } from '../map/map.js';
import { readPoints } from '../map/points.js';
import { FilterBar } from './filterbar.js';
import { FirstStart } from './first.js';
import { Countries, Legend } from './legend.js';
import { IncidentList } from './list.js';
import { useStacks } from './stacks.js';
import { Timeline } from './timeline.js';

/** Map, timeline and list of what the query finds. */
export default function Browse() {
    const { params } = useAddress();
    const again = useSource(refreshed);
    const who = useSource(session);
    const asked = { q: params.q, asOf: params.asOf };
    const facets = useAnswer(path('/api/facets', asked), again);
    const total = useAnswer(path('/api/count', asked), again);
    const points = useAnswer(path('/api/points', { ...asked, limit: 100000 }), again);
    const [marked, mark] = useState(null);
    const [moment, setMoment] = useState(null);
    const names = useCountryNames();
    const shown = useMemo(() => readPoints(points.data), [points.data]);
    const stacks = useStacks(asked, facets.data, shown, again);
    const error = facets.error ?? total.error ?? points.error;
    const fault = error?.status === 400 ? error : null;
    useTitle(params.q ? params.q : null);
    useEffect(() => {
        if (total.data && !total.loading) {
            announce(count(total.data.incidents, 'incident'));
        }
    }, [total.data, total.loading]);

    if (who?.storeEmpty && total.data?.incidents === 0 && !params.q) {
        return h(FirstStart);
    }
    return h('div.browse', { 'aria-busy': facets.loading ? 'true' : 'false' },
        h('h1.unseen', null, 'Incidents'),
        h(FilterBar, { error: fault }),
        h('div.counted', null,
            h('p.total', { id: 'total' }, total.data ? h(Total, { total: total.data }) : '…'),
            h(Legend, { facets: facets.data }),
            h(Countries, { facets: facets.data, names })),
        error && !fault ? h(ErrorNote, { error }) : null,
        h('section.mappane', { 'aria-label': 'Map' },
            h(IncidentMap, { points: shown, facets: facets.data, names, marked, onMark: mark, moment })),
        h('section.timepane', { 'aria-label': 'Timeline' },
            h(Timeline, { facets: facets.data, points: shown, stacks, moment, onMoment: setMoment })),
        h('section.listpane', { 'aria-label': 'List' },
            h(IncidentList, { asked, order: params.order, again, marked, onMark: mark })));
}

function Total({ total }) {
    return [h('strong', null, count(total.incidents, 'incident')), ` from ${count(total.reports, 'report')}`];
}
