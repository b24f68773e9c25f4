import { h, name, useState } from '../h.js';
import { send, session } from '../api.js';
import { count, moment } from '../format.js';
import { useAnswer, useSource, useTitle } from '../use.js';
import { announce } from '../shell/announce.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

/** Rounds of blind double coding: those that are there, and a new one. */
export default function Rounds() {
    useTitle('Double coding');
    const who = useSource(session);
    const [again, setAgain] = useState(0);
    const { data, error } = useAnswer('/api/review/rounds', again);
    const rounds = data?.rounds ?? [];
    return h('div.page', null,
        h('h1', null, 'Double coding'),
        h('div.row-of.tabs', null, h('a', { href: '/review' }, 'Queue'), h('a', { href: '/review/rounds', 'aria-current': 'page' }, 'Double coding')),
        h('p.lead', null, 'Several people code the same reports, without seeing the machine’s values or each other’s. Then the page shows how far they agree, field by field, and where they do not.'),
        error ? h(ErrorNote, { error }) : !data ? h(Waiting) : null,
        data && rounds.length === 0 ? h(Nothing, null, 'There is no round yet.') : null,
        h('ul.plain', null, rounds.map(round => h('li.card', { key: round.id },
            h('h2', null, h('a', { href: `/review/rounds/${encodeURIComponent(round.id)}` }, name(round.name || round.id))),
            h('p.muted', null, count(round.size, round.unit === 'report' ? 'report' : 'incident'), round.query ? [' of ', h('code', null, round.query)] : null,
                ' · coders: ', (round.coders ?? []).map((coder, index) => [index ? ', ' : '', name(coder)]), round.at ? ` · ${moment(round.at)}` : '')))),
        who?.role === 'admin' ? h(NewRound, { who, onMade: () => setAgain(again + 1) }) : null);
}

function NewRound({ who, onMade }) {
    const [form, setForm] = useState({ name: '', q: '', size: 20, coders: who.reviewer ?? '', seed: 1, unit: 'incident' });
    const [error, setError] = useState(null);
    const submit = async event => {
        event.preventDefault();
        try {
            await send('/api/review/rounds', {
                ...form, name: form.name.trim(), size: Number(form.size), seed: Number(form.seed), coders: form.coders.split(',').map(one => one.trim()).filter(Boolean),
            });
            setError(null);
            announce('Round made');
            onMade();
        } catch (fault) {
            setError(fault);
        }
    };
    const field = (key, label, more) => h('div.field', null, h('label', { for: `round-${key}` }, label),
        h('input', { id: `round-${key}`, value: form[key], onInput: event => setForm({ ...form, [key]: event.target.value }), ...more }));
    return h('form.card', { onSubmit: submit, 'aria-label': 'New round' },
        h('h2', null, 'New round'),
        h('div.about', null,
            field('name', 'Name', { required: true, maxLength: 200 }),
            field('q', 'Drawn from (query)', { placeholder: 'all incidents', maxLength: 4096 }),
            field('size', 'How many', { type: 'number', min: 1, max: 1000, required: true }),
            field('coders', 'Coders, by name, parted by commas', { required: true, maxLength: 1000 }),
            field('seed', 'Seed of the draw', { type: 'number', min: 0 })),
        error ? h(ErrorNote, { error }) : null,
        h('div.row-of', null, h('button.primary', { type: 'submit' }, 'Make the round')));
}
