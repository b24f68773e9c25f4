import { h, useState } from '../h.js';
import { mayReview, send, session } from '../api.js';
import { useSource } from '../use.js';
import { announce } from '../shell/announce.js';
import { useKeys } from '../shell/keys.js';
import { Dialog } from '../shell/dialog.js';
import { ErrorNote } from '../shell/notice.js';
import { Conflict } from './conflict.js';
import { Correction } from './correction.js';

const DONE = { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected', undo: 'Taken back', reopen: 'Opened again', freeze: 'Frozen' };

/** Accept, correct, reject, undo: by button and by key. */
export function Review({ data, words, onWords, onChanged, onDecided }) {
    const who = useSource(session);
    const [form, setForm] = useState(null);
    const [state, setState] = useState({ busy: false, error: null, conflict: null });
    const may = mayReview(who);
    const address = `/api/incidents/${encodeURIComponent(data.incident.id)}`;

    const act = async (kind, more = {}, base = data.version) => {
        if (!may || state.busy) {
            return;
        }
        const body = kind === 'undo' ? { base } : { base, act: kind, ...more };
        setState({ busy: true, error: null, conflict: null });
        try {
            await send(`${address}/${kind === 'undo' ? 'undo' : 'review'}`, body);
            announce(DONE[kind]);
            setForm(null);
            onWords(null);
            setState({ busy: false, error: null, conflict: null });
            onChanged();
            onDecided?.(kind);
        } catch (fault) {
            const conflict = fault.status === 409 ? { fault, again: theirs => act(kind, more, theirs) } : null;
            setState({ busy: false, error: conflict ? null : fault, conflict });
        }
    };
    const open = kind => {
        setState({ ...state, error: null });
        setForm(kind);
    };
    useKeys(may ? { a: () => act('accept'), c: () => open('correct'), x: () => open('reject'), u: () => act('undo') } : {});
    if (!may) {
        return null;
    }
    const button = (kind, letter, label, doing, more) => h('button', { type: 'button', id: `do-${kind}`, disabled: state.busy, onClick: doing, ...more },
        h('kbd', { 'aria-hidden': 'true' }, letter), label);
    return [
        h('div.row-of.review', { role: 'group', 'aria-label': 'Review' },
            button('accept', 'a', 'Accept', () => act('accept')),
            button('correct', 'c', 'Correct', () => open('correct'), { 'aria-expanded': form === 'correct' ? 'true' : 'false' }),
            button('reject', 'x', 'Reject', () => open('reject'), { class: 'bad' }),
            button('undo', 'u', 'Undo', () => act('undo')),
            data.review === 'reviewed' ? h('button', { type: 'button', disabled: state.busy, onClick: () => act('freeze') }, 'Freeze') : null,
            data.review === 'frozen' || data.review === 'rejected' ? h('button', { type: 'button', disabled: state.busy, onClick: () => act('reopen') }, 'Open again') : null),
        form === 'correct' ? h(Correction, {
            incident: data.incident, words, onWords, busy: state.busy, error: state.error, onClose: () => setForm(null), onSend: more => act('correct', more),
        }) : null,
        form === 'reject' ? h(Rejection, { busy: state.busy, onClose: () => setForm(null), onSend: note => act('reject', { note }) }) : null,
        state.error && form !== 'correct' ? h(ErrorNote, { error: state.error }) : null,
        state.conflict ? h(Conflict, { conflict: state.conflict, onClose: () => setState({ ...state, conflict: null }), onReload: onChanged }) : null,
    ];
}

const REASONS = ['no event', 'not news', 'sport, fiction or metaphor', 'wrong type', 'double of another'];

function Rejection({ busy, onClose, onSend }) {
    const [note, setNote] = useState('');
    return h(Dialog, { label: 'Reject this incident', onClose },
        h('form', { onSubmit: event => {
            event.preventDefault();
            onSend(note.trim());
        } },
        h('p', null, 'It leaves the map, the list and the exports; it stays in the history and can be opened again.'),
        h('div.field', null, h('label', { for: 'rejectnote' }, 'Why'),
            h('input', { id: 'rejectnote', list: 'rejectreasons', value: note, maxLength: 2000, onInput: event => setNote(event.target.value) }),
            h('datalist', { id: 'rejectreasons' }, REASONS.map(reason => h('option', { key: reason, value: reason })))),
        h('div.row-of', null, h('button.primary', { type: 'submit', disabled: busy }, 'Reject'))));
}
