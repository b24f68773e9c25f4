import { h, name, useState } from '../h.js';
import { session } from '../api.js';
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
    const round = (Array.isArray(all) ? all : all?.rounds ?? []).find(one => one.id === id);
    useTitle(round?.name ?? 'Round');
    const coder = round?.coders?.includes(who?.reviewer) ?? false;
    return h('div.page.wide', null,
        h('p', null, h('a', { href: '/review/rounds' }, 'Double coding')),
        h('h1', null, round ? name(round.name || round.id) : 'Round'),
        !round ? (all ? h('p', null, 'There is no such round.') : h(Waiting)) : null,
        round && !coder ? h('p.notice', null, 'You are not among the coders of this round: ', round.coders.join(', '), '.') : null,
        round && coder ? h(Next, { address, again, onAnswered: () => setAgain(again + 1) }) : null,
        round ? h(Agreement, { address, again, admin: who?.role === 'admin', onAdjudicated: () => setAgain(again + 1) }) : null);
}

function Next({ address, again, onAnswered }) {
    const { data, error, loading } = useAnswer(`${address}/next`, again);
    const task = data?.task ?? data;
    if (error) {
        return h(ErrorNote, { error });
    }
    if (loading && !data) {
        return h(Waiting);
    }
    return task?.report ? h(Blind, { key: task.item, task, address, onAnswered }) : h('p.notice.good', { id: 'rounddone' }, 'You have coded all of this round. Thank you.');
}
