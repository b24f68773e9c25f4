import { h, render, useEffect, useState } from './h.js';
import { openSession, session } from './api.js';
import { useAddress } from './address.js';
import { useSource } from './use.js';
import { ErrorNote, Waiting } from './shell/notice.js';
import { Shell } from './shell/shell.js';

// Each view is a module of its own and comes when it is first shown.
const VIEWS = [
    [/^\/$/, () => import('./browse/browse.js')],
    [/^\/incident\/([^/]+)$/, () => import('./incident/page.js')],
    [/^\/report\/([^/]+)$/, () => import('./incident/reportpage.js')],
    [/^\/actors$/, () => import('./views/actors.js')],
    [/^\/needs$/, () => import('./views/needs.js')],
    [/^\/compare$/, () => import('./views/compare.js')],
    [/^\/codebook$/, () => import('./views/codebook.js')],
    [/^\/codebook\/([^/]+)$/, () => import('./views/codebooktype.js')],
    [/^\/code$/, () => import('./views/code.js')],
    [/^\/review$/, () => import('./review/queue.js')],
    [/^\/review\/rounds$/, () => import('./review/rounds.js')],
    [/^\/review\/rounds\/([^/]+)$/, () => import('./review/round.js')],
    [/^\/searches$/, () => import('./views/searches.js')],
    [/^\/login$/, () => import('./views/login.js')],
    [/^\/help$/, () => import('./views/help.js')],
    [/(?:)/, () => import('./views/nowhere.js')],
];

function matched(path) {
    for (const [pattern, load] of VIEWS) {
        const found = pattern.exec(path);
        if (found) {
            return { load, id: found[1] ? decodeURIComponent(found[1]) : null };
        }
    }
    return null;
}

function View() {
    const { path } = useAddress();
    const [shown, show] = useState(null);
    useEffect(() => {
        let left = false;
        const { load, id } = matched(path);
        load().then(
            module => left || show({ view: module.default, id, path }),
            error => left || show({ error, path }));
        return () => {
            left = true;
        };
    }, [path]);
    if (!shown) {
        return h(Waiting);
    }
    return shown.error ? h(ErrorNote, { error: shown.error }) : h(shown.view, { id: shown.id, key: shown.path });
}

function Page() {
    const who = useSource(session);
    const { path } = useAddress();
    const [error, setError] = useState(null);
    const open = () => openSession().then(() => setError(null), setError);
    useEffect(() => {
        open();
    }, []);
    const ready = who || path === '/login' || path === '/help';
    return h(Shell, null, error && path !== '/login' ? h(ErrorNote, { error, again: open }) : ready ? h(View) : h(Waiting));
}

render(h(Page), document.getElementById('page'));
