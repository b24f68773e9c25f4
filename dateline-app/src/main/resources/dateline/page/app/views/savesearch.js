import { h, useState } from '../h.js';
import { mayReview, send, session } from '../api.js';
import { useSource } from '../use.js';
import { announce } from '../shell/announce.js';
import { Dialog } from '../shell/dialog.js';
import { ErrorNote } from '../shell/notice.js';

/** Keeps the query under a name; where asked, the page tells of new incidents that it finds. */
export function SaveSearch({ query }) {
    const [open, setOpen] = useState(false);
    const who = useSource(session);
    if (!mayReview(who)) {
        return null;
    }
    return [
        h('button', { type: 'button', onClick: () => setOpen(true), disabled: query.trim() === '' }, 'Save search'),
        open ? h(SaveDialog, { query, onClose: () => setOpen(false) }) : null,
    ];
}

function SaveDialog({ query, onClose }) {
    const [title, setTitle] = useState('');
    const [alert, setAlert] = useState(true);
    const [error, setError] = useState(null);
    const save = async event => {
        event.preventDefault();
        try {
            await send('/api/searches', { name: title.trim(), q: query, alert });
            announce('Search saved');
            onClose();
        } catch (fault) {
            setError(fault);
        }
    };
    return h(Dialog, { label: 'Save this search', onClose },
        h('form', { onSubmit: save },
            h('pre.wrap', null, query),
            h('div.field', null, h('label', { for: 'searchname' }, 'Name'),
                h('input', { id: 'searchname', value: title, required: true, maxLength: 200, onInput: event => setTitle(event.target.value) })),
            h('label.row-of', null, h('input', { type: 'checkbox', checked: alert, onChange: event => setAlert(event.target.checked) }), 'Tell me of new incidents'),
            error ? h(ErrorNote, { error }) : null,
            h('div.row-of', null, h('button.primary', { type: 'submit' }, 'Save'))));
}
