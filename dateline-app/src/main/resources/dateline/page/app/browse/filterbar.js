import { h, useEffect, useRef, useState } from '../h.js';
import { go, setParams, useAddress, withParams } from '../address.js';
import { path as apiPath } from '../api.js';
import { offersAt } from './fields.js';
import { SaveSearch } from '../views/savesearch.js';

/** The box for the query, with help while one writes and the place of a fault beneath. */
export function FilterBar({ error, children }) {
    const { params } = useAddress();
    const asked = params.q ?? '';
    const [text, setText] = useState(asked);
    const [help, setHelp] = useState(null);
    const [chosen, choose] = useState(-1);
    const box = useRef(null);
    useEffect(() => setText(asked), [asked]);

    const close = () => {
        setHelp(null);
        choose(-1);
    };
    const write = input => {
        setText(input.value);
        const at = offersAt(input.value, input.selectionStart);
        setHelp(at.offers.length > 0 ? at : null);
        choose(-1);
    };
    const take = offer => {
        const next = text.slice(0, help.from) + offer.text + text.slice(help.to);
        const caret = help.from + offer.text.length;
        setText(next);
        requestAnimationFrame(() => {
            box.current.focus();
            box.current.setSelectionRange(caret, caret);
            write(box.current);
        });
    };
    const submit = event => {
        event.preventDefault();
        close();
        go(withParams({ q: text.trim(), at: null }));
    };
    const key = event => {
        const offers = (help?.offers ?? []).filter(offer => offer.text);
        if (offers.length === 0) {
            return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            const step = event.key === 'ArrowDown' ? 1 : -1;
            choose((chosen + step + offers.length + (chosen < 0 && step < 0 ? 1 : 0)) % offers.length);
            event.preventDefault();
        } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen >= 0) {
            take(offers[chosen]);
            event.preventDefault();
        } else if (event.key === 'Escape') {
            close();
            event.stopPropagation();
        }
    };

    return h('form.filterbar', { role: 'search', onSubmit: submit },
        h('div.querybox', null,
            h('label.unseen', { for: 'query' }, 'Query'),
            h('input', {
                id: 'query', ref: box, value: text, type: 'search', autocomplete: 'off', spellcheck: false, maxLength: 4096,
                placeholder: 'mosque bombing type:ASSAULT killed:>=10 date:2021-10',
                role: 'combobox', 'aria-expanded': help ? 'true' : 'false', 'aria-controls': 'offers', 'aria-autocomplete': 'list',
                'aria-activedescendant': chosen >= 0 ? `offer-${chosen}` : null,
                'aria-invalid': error ? 'true' : null, 'aria-describedby': error ? 'queryfault' : null,
                onInput: event => write(event.target), onKeyDown: key, onBlur: () => setTimeout(close, 150),
            }),
            h('button.primary', { type: 'submit' }, 'Find'),
            h(Offers, { help, chosen, take })),
        h('div.moretools', null,
            h(ExportMenu, { params }),
            h(SaveSearch, { query: asked }),
            h(AsOf, { params }),
            children),
        error ? h(Fault, { query: asked, error }) : null);
}

function Offers({ help, chosen, take }) {
    return h('ul.offers', { id: 'offers', role: 'listbox', 'aria-label': 'What can stand here', hidden: !help },
        (help?.offers ?? []).map((offer, index) => h('li', {
            key: offer.text, id: `offer-${index}`, role: 'option', 'aria-selected': index === chosen ? 'true' : 'false',
            onMouseDown: event => {
                event.preventDefault();
                if (offer.text) {
                    take(offer);
                }
            },
        }, offer.text ? h('code', null, offer.text) : null, ' ', h('span.muted', null, offer.hint))));
}

/** Where and why a query cannot be read. */
export function Fault({ query, error }) {
    const at = error.position;
    return h('div.queryfault', { id: 'queryfault', role: 'alert' },
        at === null || !query ? null : h('pre', { 'aria-hidden': 'true' }, query + '\n' + ' '.repeat(at) + '^'),
        h('p', null, error.message, at === null ? null : h('span.unseen', null, ` (letter ${at + 1})`)));
}

const FORMS = [
    ['native', 'CSV'], ['bundle', 'Bundle with evidence and codebook (ZIP)'], ['xlsx', 'Spreadsheet'], ['acled', 'ACLED shape'], ['ged', 'UCDP GED shape'],
    ['gdelt', 'GDELT shape'], ['icews', 'ICEWS shape'], ['hxl', 'HXL'], ['geojson', 'GeoJSON'], ['jsonl', 'JSON Lines'], ['parquet', 'Parquet'],
];

function ExportMenu({ params }) {
    const [reviewed, setReviewed] = useState(false);
    return h('details.menu', { id: 'export' },
        h('summary', null, 'Export'),
        h('ul', null,
            h('li', null, h('label', null, h('input', { type: 'checkbox', checked: reviewed, onChange: event => setReviewed(event.target.checked) }), ' reviewed only')),
            FORMS.map(([format, label]) => h('li', { key: format },
            h('a', { href: apiPath('/api/export', { q: params.q, format, asOf: params.asOf, reviewed: reviewed ? 'yes' : null }), download: '' }, label)))));
}

function AsOf({ params }) {
    return h('label.asof', null, 'As of ',
        h('input', {
            type: 'date', value: params.asOf ?? '', 'aria-label': 'Data as of day',
            onChange: event => setParams({ asOf: event.target.value }),
        }));
}
