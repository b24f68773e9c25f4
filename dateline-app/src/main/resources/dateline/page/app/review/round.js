import { h, name, useEffect, useState } from '../h.js';
import { path, session } from '../api.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { Agreement } from './agreement.js';
import { Blind } from './blind.js';

/** One round: the next item to code, and how far the coders agree. */
export default function RoundPage({ id }) {
    const who = useSource(session);
    const [again, setAgain] = useState(0);
    const address = `/api/review/rounds/${encodeURIComponent(id)}`;
    const { data: all } = useAnswer('/api/review/rounds');
    const round = (all?.rounds ?? []).find(one => one.id === id);
    useTitle(round?.name ?? 'Round');
    const coders = (round?.coders ?? []).filter(coder => coder === who?.reviewer || who?.role === 'admin');
    const [chosen, choose] = useState(null);
    const [finished, setFinished] = useState(false);
    const coder = chosen ?? (coders.includes(who?.reviewer) ? who.reviewer : coders[0]) ?? null;
    return h('div.page.wide', null,
        h('p', null, h('a', { href: '/review/rounds' }, 'Double coding')),
        h('h1', null, round ? name(round.name || round.id) : 'Round'),
        !round ? (all ? h('p', null, 'There is no such round.') : h(Waiting)) : null,
        round && !coder ? h('p.notice', null, 'You are not among the coders of this round: ', round.coders.join(', '), '.') : null,
        round && coders.length > 1 ? h('label.row-of', null, 'Coding as ',
            h('select', { id: 'codingas', value: coder, onChange: event => choose(event.target.value) }, coders.map(one => h('option', { key: one, value: one }, one)))) : null,
        round && coder ? h(Next, { key: coder, address, coder, again, onFinished: setFinished, onAnswered: () => setAgain(again + 1) }) : null,
        // Who still codes sees nothing of what others said, though an administrator might ask for it.
        round && (finished || !coder) ? h(Agreement, { address, again, admin: who?.role === 'admin', onAdjudicated: () => setAgain(again + 1) }) : null);
}

function Next({ address, coder, again, onFinished, onAnswered }) {
    const { data, error, loading } = useAnswer(path(`${address}/next`, { coder }), again);
    useEffect(() => onFinished(data?.finished ?? false), [data]);
    if (error) {
        return h(ErrorNote, { error });
    }
    if (loading && !data) {
        return h(Waiting);
    }
    return data.finished ? h('p.notice.good', { id: 'rounddone' }, name(coder), ' has coded all of this round.')
        : h(Blind, { key: data.item, task: data, coder, address, onAnswered });
}
