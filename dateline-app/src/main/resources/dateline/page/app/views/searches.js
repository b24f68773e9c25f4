import { h, name, useState } from '../h.js';
import { mayReview, path, send, session } from '../api.js';
import { count, number } from '../format.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { announce } from '../shell/announce.js';
import { refresh, refreshed } from '../shell/live.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

/** Saved searches, each with what is new since it was last looked at. */
export default function Searches() {
    useTitle('Searches');
    const fresh = useSource(refreshed);
    const [again, setAgain] = useState(0);
    const may = mayReview(useSource(session));
    const { data, error, loading } = useAnswer('/api/searches', again + 1e6 * fresh);
    const list = data?.searches ?? [];
    return h('div.page', null,
        h('h1', null, 'Saved searches'),
        h('p.lead', null, 'A search is saved beside the query on the ', h('a', { href: '/' }, 'map'), '. The same words work in the command line and in exports.'),
        error ? h(ErrorNote, { error }) : null,
        loading && !data ? h(Waiting) : null,
        data && list.length === 0 ? h(Nothing, null, 'None yet.') : null,
        h('ul.plain', null, list.map(one => h('li.card', { key: one.id }, h(Saved, { one, version: data.version, may, onChanged: () => setAgain(again + 1) })))));
}

function Saved({ one, version, may, onChanged }) {
    const [error, setError] = useState(null);
    const address = `/api/searches/${encodeURIComponent(one.id)}`;
    const act = async (work, said) => {
        try {
            await work();
            announce(said);
            refresh();
            onChanged();
        } catch (fault) {
            setError(fault);
        }
    };
    const seen = () => act(() => send(address, { seen: version }), 'Marked as seen');
    return [
        h('h2', null, h('a', { href: path('/', { q: one.q }) }, name(one.name))),
        h('pre.wrap', null, one.q),
        h('div.row-of', null,
            one.alert ? h('span.mark', null, one.fresh ? count(one.fresh, 'new incident') : 'tells of new incidents; none now') : null,
            h('span.muted', null, `seen up to version ${number(one.seen)}`),
            may && one.fresh ? h('button', { type: 'button', onClick: seen }, 'Mark as seen') : null,
            may ? h('button', { type: 'button', onClick: () => act(() => send(address, { alert: !one.alert }), 'Changed') }, one.alert ? 'No alerts' : 'Alert me') : null,
            may ? h('button.bad', { type: 'button', onClick: () => act(() => send(address, undefined, 'DELETE'), 'Search removed') }, 'Remove') : null),
        error ? h(ErrorNote, { error }) : null,
    ];
}
