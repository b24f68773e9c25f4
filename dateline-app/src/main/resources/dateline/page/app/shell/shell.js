import { h, useEffect, useState } from '../h.js';
import { online, session } from '../api.js';
import { address, go, useAddress, withParams } from '../address.js';
import { useSource } from '../use.js';
import { AlertCount } from './alerts.js';
import { LiveRegion } from './announce.js';
import { HelpDialog } from './help.js';
import { focusWhenThere, useKeys } from './keys.js';
import { LiveBadge } from './live.js';
import { ThemeSwitch } from './theme.js';

const PLACES = [
    ['/', 'Incidents'],
    ['/actors', 'Actors'],
    ['/needs', 'Needs'],
    ['/compare', 'Compare'],
    ['/review', 'Review'],
    ['/code', 'Paste & code'],
    ['/codebook', 'Codebook'],
    ['/searches', 'Searches'],
];

// Views over the same incidents take the query along.
const WITH_QUERY = new Set(['/', '/actors', '/needs', '/compare']);

function within(path, place) {
    return place === '/' ? path === '/' || path.startsWith('/incident') || path.startsWith('/report')
        : path === place || path.startsWith(place + '/');
}

function Places({ path, params }) {
    const query = params.q ? { q: params.q } : {};
    return h('nav', { 'aria-label': 'Views' },
        h('ul', null, PLACES.map(([place, label]) => h('li', { key: place },
            h('a', {
                href: withParams({}, { path: place, params: WITH_QUERY.has(place) ? query : {} }),
                'aria-current': within(path, place) ? 'page' : null,
            }, label, place === '/searches' ? h(AlertCount) : null)))));
}

/** Head, view and what is said beside it. */
export function Shell({ children }) {
    const { path, params } = useAddress();
    const who = useSource(session);
    const connected = useSource(online);
    const [help, setHelp] = useState(false);
    useKeys({
        '?': () => setHelp(true),
        '/': () => {
            if (!document.querySelector('#query')) {
                go('/');
            }
            focusWhenThere('#query', 20);
        },
    });
    useEffect(() => setHelp(false), [path]);
    return h('div.shell', null,
        h('a.skip', { href: '#view', onClick: toView }, 'To the content'),
        h('header', null,
            h('a.title', { href: '/', 'aria-label': 'Dateline: all incidents' }, 'Dateline'),
            who ? h(Places, { path, params }) : null,
            h('div.tools', null,
                who ? h(LiveBadge) : null,
                h('button.quiet', { type: 'button', onClick: () => setHelp(true), title: 'Keys (?)' },
                    h('kbd', { 'aria-hidden': 'true' }, '?'), h('span.label', null, ' Keys')),
                h(ThemeSwitch))),
        connected ? null : h('p.offline', { role: 'alert' },
            'The server does not answer. What is shown is what was there before; it works again when the server does.'),
        params.asOf ? h(Before, { asOf: params.asOf }) : null,
        h('main', { id: 'view', tabIndex: -1 }, children),
        h('footer', null, h(Version, { who })),
        help ? h(HelpDialog, { onClose: () => setHelp(false) }) : null,
        h(LiveRegion));
}

/** Says that what is shown is not the present. */
function Before({ asOf }) {
    return h('p.offline', null, /^\d{4}-/.test(asOf) ? `As it was known on ${asOf}. ` : `As of version ${asOf} of the data. `,
        h('a', { href: withParams({ asOf: null }) }, 'Show the present'));
}

function toView(event) {
    event.preventDefault();
    document.querySelector('#view').focus();
}

function Version({ who }) {
    if (!who) {
        return null;
    }
    const parts = [
        who.coder?.version ? `Dateline ${who.coder.version}` : 'Dateline',
        `data version ${who.dataVersion ?? 0}`,
        who.coder?.lexicon ? `lexicon ${String(who.coder.lexicon).slice(0, 12)}` : null,
        who.reviewer ? `reviewing as ${who.reviewer}` : null,
        'base map: Natural Earth; places: GeoNames (CC BY 4.0)',
    ];
    return h('span', null, parts.filter(Boolean).join(' · '), ' · ',
        h('a', { href: '/help' }, 'Help'), ' · ', h('a', { href: '/api/openapi.yaml' }, 'API'));
}

/** The query in the address. */
export function asked() {
    return address().params.q ?? '';
}
