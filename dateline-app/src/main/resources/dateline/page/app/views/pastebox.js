import { h, useState } from '../h.js';
import { mayReview, openSession, send, session } from '../api.js';
import { useSource } from '../use.js';
import { announce } from '../shell/announce.js';
import { count } from '../format.js';
import { refresh } from '../shell/live.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { CodedReport } from './codedreport.js';

/** A box for a report or an address: it is coded at once, shown with its reasons, and added to the store when asked. */
export function PasteBox({ compact }) {
    const [text, setText] = useState('');
    const [about, setAbout] = useState({ title: '', publisher: '', published: '' });
    const [state, setState] = useState({ busy: null, error: null, coded: null, added: null, sent: null });
    const may = mayReview(useSource(session));
    const url = /^https?:\/\/\S+$/i.test(text.trim());

    const work = async (busy, sent, doing) => {
        setState(last => ({ ...last, busy, error: null, added: null, coded: busy === 'code' ? null : last.coded }));
        try {
            const done = await doing();
            setState(last => ({ ...last, busy: null, sent, ...done }));
        } catch (error) {
            setState(last => ({ ...last, busy: null, error }));
        }
    };
    const code = event => {
        event.preventDefault();
        const sent = asked(text, url, about);
        work('code', sent, async () => {
            const coded = await send('/api/code', sent);
            announce(count(coded.record?.events?.length ?? 0, 'event') + ' found');
            return { coded };
        });
    };
    const add = () => {
        const sent = asked(text, url, about);
        work('add', sent, async () => {
            const added = await send('/api/reports', sent);
            announce(`Added: ${count(added.incidents?.length ?? 0, 'incident')}`);
            await openSession();
            refresh();
            return { added };
        });
    };
    const field = (key, label, more) => h('div.field', null, h('label', { for: `paste-${key}` }, label),
        h('input', { id: `paste-${key}`, value: about[key], onInput: event => setAbout({ ...about, [key]: event.target.value }), ...more }));

    return h('div.paste', null,
        h('form', { onSubmit: code },
            h('div.field', null, h('label', { for: 'paste' }, 'Text of a report, or the address of one'),
                h('textarea', {
                    id: 'paste', rows: compact ? 6 : 9, value: text, required: true, dir: 'auto', maxLength: 2000000, onInput: event => setText(event.target.value),
                    placeholder: 'KUNDUZ, Afghanistan, Oct. 8 (Example News) — A suicide bomber attacked a mosque on Friday …',
                })),
            h('div.about', null,
                field('published', 'Published on', { type: 'date' }),
                field('publisher', 'Publisher', { maxLength: 300 }),
                field('title', 'Headline', { maxLength: 1000, dir: 'auto' })),
            about.published || url ? null : h('p.muted', null, 'Without the day of publication, words like “on Friday” are not turned into dates.'),
            h('div.row-of', null,
                h('button.primary', { type: 'submit', disabled: state.busy !== null }, 'Code it'),
                may ? h('button', { type: 'button', id: 'addreport', disabled: state.busy !== null || text.trim() === '', onClick: add }, 'Add to the store') : null,
                h('span.muted', null, 'Coding stores nothing.'))),
        state.busy ? h(Waiting, { what: state.busy === 'code' ? 'Reading and coding' : 'Adding and merging' }) : null,
        state.error ? h(ErrorNote, { error: state.error }) : null,
        state.added ? h(Added, { added: state.added }) : null,
        state.coded ? h(CodedReport, { coded: state.coded }) : null);
}

function asked(text, url, about) {
    const body = url ? { url: text.trim() } : { text };
    for (const [key, value] of Object.entries(about)) {
        if (value.trim()) {
            body[key] = value.trim();
        }
    }
    return body;
}

function Added({ added }) {
    const ids = added.incidents ?? [];
    return h('div.notice.good', { id: 'added' },
        h('p', null, ids.length === 0 ? 'Added. Nothing in it is coded as an event.' : `Added: ${count(ids.length, 'incident')}. `,
            h('a', { href: '/' }, 'Show all on the map')),
        ids.length ? h('ul', null, ids.slice(0, 20).map(id => h('li', { key: id }, h('a', { href: `/incident/${encodeURIComponent(id)}` }, id)))) : null);
}
