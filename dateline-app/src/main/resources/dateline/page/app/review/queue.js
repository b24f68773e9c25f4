import { h, useEffect, useRef, useState } from '../h.js';
import { get, mayReview, path, session } from '../api.js';
import { setParams, useAddress } from '../address.js';
import { badge, short, when } from '../format.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { useKeys } from '../shell/keys.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';
import { Doing } from '../browse/list.js';
import { IncidentView } from '../incident/view.js';
import { Accuracy } from './accuracy.js';

const ORDERS = [['uncertain', 'Uncertain first'], ['disputed', 'Disputed'], ['new', 'Not reviewed, newest'], ['conflict', 'Corrections that differ'], ['changed', 'Seen otherwise by the machine since'], ['sample', 'A sample, by lot']];

/** The queue: what to look at next, and beside it the incident, to be decided by keyboard. */
export default function Queue() {
    useTitle('Review');
    const { params } = useAddress();
    const who = useSource(session);
    const by = params.by ?? 'uncertain';
    const [items, setItems] = useState([]);
    const [state, setState] = useState({ next: null, loading: true, error: null });
    const [again, setAgain] = useState(0);
    const load = async cursor => {
        setState(last => ({ ...last, loading: true, error: null }));
        try {
            const page = await get(path('/api/review/queue', { by, q: params.q, cursor, size: 50 }));
            setItems(before => (cursor ? [...before, ...page.items] : page.items));
            setState({ next: page.next ?? null, loading: false, error: null });
        } catch (error) {
            setState({ next: null, loading: false, error });
        }
    };
    useEffect(() => {
        load(null);
    }, [by, params.q]);
    const at = Math.max(0, items.findIndex(item => item.id === params.at));
    const chosen = items[at];
    const step = to => {
        const item = items[Math.min(items.length - 1, Math.max(0, to))];
        if (item) {
            setParams({ at: item.id }, true);
        }
    };
    useKeys({ j: () => step(at + 1), k: () => step(at - 1) });
    const decided = kind => {
        if (kind === 'accept' || kind === 'reject') {
            setItems(items.map(item => (item.id === chosen.id ? { ...item, done: kind } : item)));
            step(at + 1);
        }
    };
    const tab = (to, label) => h('a', { href: to, 'aria-current': to === '/review' ? 'page' : null }, label);
    return h('div.page.wide', null,
        h('h1', null, 'Review'),
        h('div.row-of.tabs', null, tab('/review', 'Queue'), tab('/review/rounds', 'Double coding'), h('a', { href: '#accuracy', onClick: toAccuracy }, 'Accuracy')),
        mayReview(who) ? null : h('p.notice', null, 'You may look; to decide, log in with a token for reviewers.'),
        h('div.row-of', null,
            h('label', null, 'Order ', h('select', { id: 'queueby', value: by.startsWith('rule:') ? 'rule' : by, onChange: event => setParams({ by: event.target.value, at: null }) },
                ORDERS.map(([key, label]) => h('option', { key, value: key }, label)),
                by.startsWith('rule:') ? h('option', { value: 'rule' }, by) : null)),
            h(RuleBox, { by }),
            h('span.muted', null, 'j and k move, a accepts, c corrects, x rejects, u takes back.')),
        state.error ? h(ErrorNote, { error: state.error, again: () => load(null) }) : null,
        h('div.queue', null,
            h('div.queuelist', null,
                h('ol.plain', { 'aria-label': 'Queue' }, items.map((item, index) => h(Item, { key: item.id, item, now: index === at }))),
                state.loading ? h(Waiting) : items.length === 0 && !state.error ? h(Nothing, null, 'Nothing is waiting for review.') : null,
                state.next ? h('button', { type: 'button', onClick: () => load(state.next) }, 'More') : null),
            h('div.queueitem', null, chosen ? h(Chosen, { key: chosen.id, id: chosen.id, again, onChanged: () => setAgain(again + 1), onDecided: decided }) : null)),
        h('h2', { id: 'accuracy', tabIndex: -1 }, 'How right the machine is'),
        h(Accuracy, { again }));
}

function toAccuracy(event) {
    event.preventDefault();
    const there = document.getElementById('accuracy');
    there.scrollIntoView();
    there.focus();
}

function RuleBox({ by }) {
    const [rule, setRule] = useState(by.startsWith('rule:') ? by.slice(5) : '');
    return h('form.row-of', { onSubmit: event => {
        event.preventDefault();
        setParams({ by: rule.trim() ? `rule:${rule.trim()}` : null, at: null });
    } },
    h('label', { for: 'rule' }, 'or by rule'), h('input', { id: 'rule', value: rule, placeholder: 'events/assault.txt:36', onInput: event => setRule(event.target.value) }));
}

function Item({ item, now }) {
    const line = useRef(null);
    useEffect(() => {
        if (now) {
            line.current.scrollIntoView({ block: 'nearest' });
        }
    }, [now]);
    return h('li', { ref: line, class: now ? 'now' : null },
        h('button', { type: 'button', 'aria-current': now ? 'true' : null, onClick: () => setParams({ at: item.id }, true) },
            h('span', null, badge(item.type, item.mode), item.done ? h('span.mark', null, item.done === 'accept' ? 'accepted' : 'rejected') : null),
            h('span', null, h(Doing, { row: item }), ' ', h('span.muted', null, when(item.date, item.firstSeen))),
            h('q', { dir: 'auto' }, short(item.sentence, 110)),
            item.why ? h('span.muted', null, typeof item.why === 'string' ? item.why : [item.why].flat().join('; ')) : null));
}

function Chosen({ id, again, onChanged, onDecided }) {
    const { data, error } = useAnswer(path(`/api/incidents/${encodeURIComponent(id)}`), again);
    return error ? h(ErrorNote, { error }) : data ? h(IncidentView, { data, onChanged, onDecided }) : h(Waiting);
}
