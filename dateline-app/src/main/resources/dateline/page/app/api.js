import { source } from './events.js';

/** Who uses the page, what the program is; null until the server has said so. */
export const session = source(null);

/** Whether the last request reached the server. */
export const online = source(true);

/** An answer that is not the one wanted, as the server tells it (application/problem+json). */
export class Problem extends Error {
    constructor(status, body) {
        super(body.detail || body.title || `The server answered ${status}.`);
        this.status = status;
        this.body = body;
        this.position = Number.isInteger(body.position) ? body.position : null;
    }
}

/** The address of a path with parameters; empty ones are left out. */
export function path(base, params = {}) {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(params)) {
        if (value !== null && value !== undefined && value !== '') {
            search.set(key, value);
        }
    }
    const text = search.toString();
    return text ? `${base}?${text}` : base;
}

const BUSY_TRIES = 2;
const BUSY_WAIT = 1500;

/** What a path holds. A server that is busy for a moment is asked again. */
export async function get(address, signal, tries = BUSY_TRIES) {
    try {
        return await ask(address, { signal });
    } catch (problem) {
        if (problem.status !== 503 || problem.body.code !== 'busy' || tries === 0 || signal?.aborted) {
            throw problem;
        }
        await new Promise(done => setTimeout(done, BUSY_WAIT));
        return get(address, signal, tries - 1);
    }
}

/** Sends something and gives what comes back. */
export function send(address, body, method = 'POST') {
    const headers = { 'X-Dateline-Csrf': session.get()?.csrf ?? '' };
    if (body !== undefined) {
        headers['Content-Type'] = 'application/json';
    }
    return ask(address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function ask(address, options) {
    let response;
    try {
        response = await fetch(address, { credentials: 'same-origin', ...options });
    } catch (error) {
        if (error.name !== 'AbortError') {
            online.set(false);
        }
        throw new Problem(0, { title: 'The server does not answer.', detail: 'The server does not answer. Is it still running?' });
    }
    if (!online.get()) {
        online.set(true);
    }
    const text = await response.text();
    const body = parse(text);
    if (!response.ok) {
        throw new Problem(response.status, body && typeof body === 'object' ? body : {});
    }
    return body;
}

function parse(text) {
    try {
        return text === '' ? null : JSON.parse(text);
    } catch {
        return null;
    }
}

/** Asks who we are; what can be done depends on it. */
export async function openSession() {
    const answer = await get('/api/session');
    session.set(answer);
    return answer;
}

/** Whether the user may review. */
export function mayReview(who) {
    return who?.role === 'review' || who?.role === 'admin';
}
