import { h, useEffect, useState } from '../h.js';
import { get, path } from '../api.js';
import { moved } from '../incident/selection.js';
import { ErrorNote } from '../shell/notice.js';
import { CORRECTABLE, typed } from './fields.js';

let book = null;

/** Modes of all types, for completion; asked for once. */
async function codebook() {
    book ??= get('/api/codebook').then(
        answer => ({ modes: [...new Set((answer.types ?? []).flatMap(type => (type.modes ?? []).map(mode => mode.name ?? mode)))].sort() }),
        () => ({ modes: [] }));
    return book;
}

/** A form for one field: its value, the words that say it, a note. Words come from selecting text in the report beside. */
export function Correction({ incident, words, onWords, busy, error, onClose, onSend }) {
    const [field, setField] = useState('type');
    const [value, setValue] = useState(typed(incident, 'type'));
    const [note, setNote] = useState('');
    const [known, setKnown] = useState({ modes: [] });
    useEffect(() => {
        codebook().then(setKnown);
        document.getElementById('correctfield')?.focus();
    }, []);
    const choose = next => {
        setField(next);
        setValue(typed(incident, next));
    };
    const submit = event => {
        event.preventDefault();
        onSend({ field, value: value.trim(), words: words ?? undefined, note: note.trim() || undefined });
    };
    const about = CORRECTABLE[field];
    return h('form.card.correction', { id: 'correction', 'aria-label': 'Correct a field', onSubmit: submit, onKeyDown: event => event.key === 'Escape' && onClose() },
        h('div.field', null, h('label', { for: 'correctfield' }, 'Field'),
            h('select', { id: 'correctfield', value: field, onChange: event => choose(event.target.value) },
                Object.keys(CORRECTABLE).map(key => h('option', { key, value: key }, key)))),
        h('div.field.grow', null, h('label', { for: 'correctvalue' }, 'Value'),
            h('input', { id: 'correctvalue', value, list: 'correctvalues', dir: 'auto', maxLength: 2000, autocomplete: 'off', 'aria-describedby': 'correcthint', onInput: event => setValue(event.target.value) }),
            h('datalist', { id: 'correctvalues' }, about.values(known).map(one => h('option', { key: one, value: one }))),
            h('span.muted', { id: 'correcthint' }, about.hint)),
        h(Words, { words, onWords }),
        h('div.field.grow', null, h('label', { for: 'correctnote' }, 'Note'),
            h('input', { id: 'correctnote', value: note, dir: 'auto', maxLength: 2000, onInput: event => setNote(event.target.value) })),
        h('div.row-of', null,
            h('button.primary', { type: 'submit', disabled: busy }, 'Save correction'),
            h('button', { type: 'button', onClick: onClose }, 'Cancel')),
        error ? h(ErrorNote, { error }) : null);
}

const STEPS = [['begin', -1, '⇤', 'Begin a word earlier'], ['begin', 1, '↦', 'Begin a word later'], ['end', -1, '↤', 'End a word earlier'], ['end', 1, '⇥', 'End a word later']];

/** The words that justify it; their ends move word by word with the buttons, or with arrow keys (Shift moves the beginning). */
function Words({ words, onWords }) {
    const move = async (side, by) => {
        const { record } = await get(path(`/api/reports/${encodeURIComponent(words.report)}`));
        onWords(moved(record.report.text, words, side, by));
    };
    const key = event => {
        const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (by && words) {
            event.preventDefault();
            move(event.shiftKey ? 'begin' : 'end', by);
        }
    };
    return h('div.field.grow', null,
        h('span', { id: 'wordslabel' }, 'Words that say so'),
        h('div.row-of.chosenwords', { tabIndex: 0, role: 'group', 'aria-labelledby': 'wordslabel', onKeyDown: key },
            words ? [
                h('q', { dir: 'auto' }, words.text),
                STEPS.map(([side, by, sign, label]) => h('button', { key: label, type: 'button', 'aria-label': label, title: label, onClick: () => move(side, by) }, sign)),
                h('button.quiet', { type: 'button', onClick: () => onWords(null) }, 'none'),
            ] : h('span.muted', null, 'Select words in the report, or take the marked ones: ', h(TakeMarked, { onWords }))));
}

/** Takes the words that are marked now: the way of those who use no mouse. */
function TakeMarked({ onWords }) {
    const take = () => {
        const now = [...document.querySelectorAll('.reporttext mark.now')];
        const report = document.getElementById('whichreport')?.value;
        if (now.length > 0 && report) {
            const text = now.map(mark => mark.textContent).join('');
            const begin = Number(now[0].dataset.begin);
            onWords({ report, begin, end: begin + text.length, text });
        }
    };
    return h('button.quiet', { type: 'button', id: 'takemarked', onClick: take }, 'marked words');
}
