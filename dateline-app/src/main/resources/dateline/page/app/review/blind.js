import { h, useMemo, useRef, useState } from '../h.js';
import { send } from '../api.js';
import { day } from '../format.js';
import { announce } from '../shell/announce.js';
import { ErrorNote } from '../shell/notice.js';
import { Marked } from '../incident/marked.js';
import { selectedWords } from '../incident/selection.js';
import { CORRECTABLE } from './fields.js';

const FIELDS = ['type', 'mode', 'sources', 'targets', 'place', 'date', 'killed', 'injured', 'status', 'timeframe'];

/** A report and an empty form: nothing tells what the machine or others said. */
export function Blind({ task, coder, address, onAnswered }) {
    const [fields, setFields] = useState({});
    const [event, setEvent] = useState(true);
    const [spans, setSpans] = useState({});
    const [note, setNote] = useState('');
    const [at, setAt] = useState('type');
    const [error, setError] = useState(null);
    const box = useRef(null);
    const marks = useMemo(() => [
        ...(task.focus ? [{ ...task.focus, field: 'asked for', key: 'focus' }] : []),
        ...Object.entries(spans).map(([field, span]) => ({ ...span, field, key: field })),
    ], [task, spans]);

    const select = () => {
        const words = selectedWords(box.current, task.text);
        if (words) {
            setSpans({ ...spans, [at]: words });
        }
    };
    const submit = async submitted => {
        submitted.preventDefault();
        const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
        try {
            await send(`${address}/answers`, {
                item: task.item, coder, event, fields: event ? given : {}, note: note.trim(),
                spans: event ? Object.entries(spans).map(([field, span]) => ({ field, begin: span.begin, end: span.end })) : [],
            });
            announce('Answer kept');
            onAnswered();
        } catch (fault) {
            setError(fault);
        }
    };
    return h('section', { 'aria-label': 'Item to code' },
        h('p.muted', null, `${task.done} of ${task.size} done`),
        h('div.rounditem', null,
            h('div.reporttext', null,
                h('h2', { dir: 'auto' }, task.title ?? 'Report'),
                h('p.muted', null, task.published ? day(task.published) : 'no day of publication'),
                h('div.text', { ref: box, dir: 'auto', tabIndex: 0, role: 'region', 'aria-label': 'Text of the report', onMouseUp: select, onKeyUp: pressed => pressed.shiftKey && select() },
                    h(Marked, { text: task.text, marks, current: task.focus ? 'focus' : null }))),
            h('form.card', { onSubmit: submit, 'aria-label': 'What you see in it' },
                h('label.row-of', null, h('input', { type: 'checkbox', id: 'isevent', checked: event, onChange: changed => setEvent(changed.target.checked) }),
                    task.focus ? 'The marked sentence tells of an event' : 'The report tells of an event'),
                event ? FIELDS.map(field => h(Field, {
                    key: field, field, value: fields[field] ?? '', words: spans[field], onFocus: () => setAt(field),
                    onValue: value => setFields({ ...fields, [field]: value }),
                })) : null,
                h('p.muted', null, `Words that you select in the text go to the field you were in last: ${at}.`),
                h('div.field', null, h('label', { for: 'blindnote' }, 'Note'), h('input', { id: 'blindnote', value: note, dir: 'auto', maxLength: 2000, onInput: changed => setNote(changed.target.value) })),
                error ? h(ErrorNote, { error }) : null,
                h('button.primary', { type: 'submit', id: 'answer' }, 'Keep and go on'))));
}

function Field({ field, value, words, onFocus, onValue }) {
    const about = CORRECTABLE[field];
    const offers = about.values({ modes: [] });
    return h('div.field', null, h('label', { for: `blind-${field}` }, field),
        h('input', { id: `blind-${field}`, value, dir: 'auto', list: `blinds-${field}`, autocomplete: 'off', maxLength: 1000, title: about.hint, onFocus, onInput: changed => onValue(changed.target.value) }),
        h('datalist', { id: `blinds-${field}` }, offers.map(one => h('option', { key: one, value: one }))),
        words ? h('q', { dir: 'auto' }, words.text) : null);
}
