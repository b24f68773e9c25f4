import { h, useEffect, useState } from '../h.js';
import { path } from '../api.js';
import { go, useAddress, withParams } from '../address.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { announce } from '../shell/announce.js';
import { refreshed } from '../shell/live.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { IncidentView } from './view.js';
import { headline } from './head.js';

/** One incident, at its own address. */
export default function IncidentPage({ id }) {
    const { params } = useAddress();
    const fresh = useSource(refreshed);
    const [again, setAgain] = useState(0);
    const { data, error, loading } = useAnswer(path(`/api/incidents/${encodeURIComponent(id)}`, { asOf: params.asOf }), again + 1e6 * fresh);
    useTitle(data ? headline(data.incident) : 'Incident');
    useEffect(() => {
        if (data && data.incident.id !== id) {
            // It went into another one, or the id was cut short: the address tells the id that stays.
            announce(`This incident is now ${data.incident.id}`);
            go(withParams({}, { path: `/incident/${data.incident.id}`, params }), true);
        }
    }, [data]);
    if (error) {
        return h('div.page', null, error.status === 410 ? h(Gone, { error }) : [h('h1', null, 'No incident to show'), h(ErrorNote, { error })]);
    }
    return !data ? h('div.page', null, h(Waiting)) : h('div.page.wide', { 'aria-busy': loading ? 'true' : 'false' },
        h(IncidentView, { data, onChanged: () => setAgain(again + 1), own: true }));
}

function Gone({ error }) {
    return h('div.notice', null, h('h1', null, 'This incident is not there any more'), h('p', null, error.message),
        h('ul', null, (error.body.changes ?? []).map(change => h('li', { key: change.seq }, `${change.kind}: ${change.reason}`))));
}
