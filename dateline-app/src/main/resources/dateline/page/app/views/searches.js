import { h, name, useState } from '../h.js';
import { mayReview, path, send, session } from '../api.js';
import { count, number } from '../format.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { announce } from '../shell/announce.js';
import { refreshed } from '../shell/live.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

/** Saved searches, each with what is new since it was last looked at. */
export default function Searches() {
    useTitle('Searches');
    const fresh = useSource(refreshed);
    const [again, setAgain] = useState(0);
    const may = mayReview(useSource(session));
    const { data, error, loading } = useAnswer('/api/searches', again + 1e6 * fresh);
    const list = Array.isArray(data) ? data : data?.searches ?? [];
    return h('div.page', null,
        h('h1', null, 'Saved searches'),
        h('p.lead', null, 'A search is saved beside the query on the ', h('a', { href: '/' }, 'map'), '. The same words work in the command line and in exports.'),
        error ? h(ErrorNote, { error }) : null,
        loading && !data ? h(Waiting) : null,
        data && list.length === 0 ? h(Nothing, null, 'None yet.') : null,
        h('ul.plain', null, list.map(one => h('li.card', { key: one.id }, h(Saved, { one, may, onChanged: () => setAgain(again + 1) })))));
}

function Saved({ one, may, onChanged }) {
    const query = one.q ?? one.query ?? '';
    const [error, setError] = useState(null);
    const fresh = one.fresh ?? one.new ?? one.alerts ?? null;
    const many = Array.isArray(fresh) ? fresh.length : fresh;
    const remove = async () => {
        try {
            await send(`/api/searches/${encodeURIComponent(one.id)}`, undefined, 'DELETE');
            announce('Search removed');
            onChanged();
        } catch (fault) {
            setError(fault);
        }
    };
    return [
        h('h2', null, h('a', { href: path('/', { q: query }) }, name(one.name))),
        h('pre.wrap', null, query),
        h('div.row-of', null,
            one.alert ? h('span.mark', null, many ? `${count(many, 'new incident')}` : 'tells of new incidents') : null,
            one.seen !== undefined ? h('span.muted', null, `seen up to version ${number(one.seen)}`) : null,
            may ? h('button.bad', { type: 'button', onClick: remove }, 'Remove') : null),
        error ? h(ErrorNote, { error }) : null,
    ];
}
