import { h } from '../h.js';
import { badge, count } from '../format.js';
import { useAnswer, useTitle } from '../use.js';
import { ErrorNote, Waiting } from '../shell/notice.js';

/** All types with what they mean. */
export default function Codebook() {
    useTitle('Codebook');
    const { data, error } = useAnswer('/api/codebook');
    return h('div.page', null,
        h('h1', null, 'Codebook'),
        h('p.lead', null, 'Made from the files that the program codes with: what stands here is what it does. Each type leads to its entries, their examples, and what each has caught in this store.'),
        error ? h(ErrorNote, { error }) : null,
        !data && !error ? h(Waiting) : null,
        data ? h('ul.plain.types', null, data.types.map(type => h('li.card', { key: type.name },
            h('h2', null, h('a', { href: `/codebook/${type.name}` }, badge(type.name))),
            h('p', null, type.definition),
            h('p.muted', null, [type.quad, type.cameo ? `CAMEO ${type.cameo}` : null, count(type.entries ?? 0, 'entry', 'entries')].filter(Boolean).join(' · ')),
            type.modes?.length ? h('p.muted', null, 'Modes: ', type.modes.map(mode => mode.name ?? mode).join(', ')) : null))) : null);
}
