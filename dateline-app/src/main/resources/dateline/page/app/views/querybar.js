import { h, useEffect, useState } from '../h.js';
import { setParams, useAddress } from '../address.js';
import { Fault } from '../browse/filterbar.js';

/** The query above a view that counts: the same words as on the map. */
export function QueryBar({ error, children }) {
    const { params } = useAddress();
    const [text, setText] = useState(params.q ?? '');
    useEffect(() => setText(params.q ?? ''), [params.q]);
    const submit = event => {
        event.preventDefault();
        setParams({ q: text.trim() });
    };
    return h('form.filterbar', { role: 'search', onSubmit: submit },
        h('div.querybox', null,
            h('label.unseen', { for: 'query' }, 'Query'),
            h('input', { id: 'query', type: 'search', value: text, spellcheck: false, autocomplete: 'off', maxLength: 4096, placeholder: 'all incidents', onInput: event => setText(event.target.value) }),
            h('button.primary', { type: 'submit' }, 'Find')),
        children,
        error?.status === 400 ? h(Fault, { query: params.q ?? '', error }) : null);
}
