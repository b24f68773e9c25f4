import { h, useState } from '../h.js';
import { openSession, send } from '../api.js';
import { go } from '../address.js';
import { useTitle } from '../use.js';
import { ErrorNote } from '../shell/notice.js';

/** Where a token is given, when the server listens to more than this machine. */
export default function Login() {
    useTitle('Log in');
    const [token, setToken] = useState('');
    const [error, setError] = useState(null);
    const submit = async event => {
        event.preventDefault();
        try {
            await send('/api/login', { token: token.trim() });
            setToken('');
            await openSession();
            go('/');
        } catch (fault) {
            setError(fault);
        }
    };
    return h('div.page', null,
        h('h1', null, 'Log in'),
        h('p', null, 'Who runs this server can give you a token. It is kept in a cookie that scripts cannot read.'),
        h('form', { onSubmit: submit },
            h('div.field', null, h('label', { for: 'token' }, 'Token'),
                h('input', { id: 'token', type: 'password', required: true, autocomplete: 'current-password', value: token, onInput: event => setToken(event.target.value) })),
            error ? h(ErrorNote, { error: error.status === 401 || error.status === 403 ? new Error('This token is not known, or no longer good.') : error }) : null,
            h('button.primary', { type: 'submit' }, 'Log in')));
}
