import { h, name, useState } from '../h.js';
import { actors, badge, place, PRECISION, tally, when } from '../format.js';
import { useCountryNames } from '../map/geography.js';
import { Marked } from '../incident/marked.js';

const COUNTS = ['killed', 'injured', 'abducted', 'arrested', 'participants'];

/** A report as it was coded just now: sentences with their events beneath, and the reasons of each value. */
export function CodedReport({ coded }) {
    useCountryNames();
    const { report, events } = coded.record;
    const sentences = bySentence(events ?? []);
    const others = [['statements', 'statement'], ['figures', 'figure'], ['needs', 'need']]
        .map(([key, one]) => [coded.record[key]?.length ?? 0, one]).filter(([many]) => many > 0);
    return h('section.coded', { 'aria-label': 'Coded report' },
        report.title ? h('h2', { dir: 'auto' }, report.title) : null,
        h('p.muted', null, [report.publisher, report.wire ? `wire: ${report.wire}` : null, report.published ?? 'no day of publication',
            `${events?.length ?? 0} events`, ...others.map(([many, one]) => `${many} ${one}${many === 1 ? '' : 's'}`)].filter(Boolean).join(' · ')),
        sentences.length === 0 ? h('p.nothing', null, 'Nothing in it is coded as an event.') : null,
        sentences.map(({ sentence, found }) => h('article.sentenceblock', { key: sentence.begin },
            h('p.told', { dir: 'auto' }, h(Marked, { text: sentence.text, offset: sentence.begin, marks: marksOf(found) })),
            found.map(event => h(CodedEvent, { key: event.id, event, why: (coded.why ?? []).filter(one => one.event === event.id) })))),
        coded.refused?.length ? h(Refused, { refused: coded.refused }) : null,
        (report.warnings ?? []).map(warning => h('p.muted', { key: warning.message }, `${warning.code}: ${warning.message}`)));
}

function bySentence(events) {
    const found = new Map();
    for (const event of events) {
        const sentence = event.sentence ?? event.trigger;
        if (sentence) {
            const key = sentence.begin;
            found.set(key, { sentence, found: [...(found.get(key)?.found ?? []), event] });
        }
    }
    return [...found.values()].sort((a, b) => a.sentence.begin - b.sentence.begin);
}

/** Words within a sentence that carry values of its events. */
function marksOf(events) {
    const spans = events.flatMap(event => [
        ['trigger', event.trigger],
        ...['sources', 'targets', 'victims', 'perpetrators'].flatMap(field => (event[field] ?? []).map(actor => [field, actor.mention ?? actor.span])),
        ['place', event.place?.span],
        ['date', event.date?.span],
        ...COUNTS.map(field => [field, event[field]?.span]),
        ...['weapons', 'objects'].flatMap(field => (event[field] ?? []).map(thing => [field, thing.span])),
    ]);
    return spans.filter(([, span]) => span).map(([field, span]) => ({ begin: span.begin, end: span.end, field }));
}

function CodedEvent({ event, why }) {
    const [open, setOpen] = useState(false);
    const rows = [
        ['who', event.sources?.length ? actors(event.sources) : null],
        ['to whom', event.targets?.length ? actors(event.targets) : null],
        ['where', event.place ? [place(event.place), ` (${PRECISION[event.place.precision] ?? event.place.precision})`] : null],
        ['when', event.date?.start ? when(event.date) : null],
        ...COUNTS.map(field => [field, event[field] ? tally(event[field]) : null]),
        ['weapons', event.weapons?.map(thing => thing.text).join(', ')],
        ['status', event.status === 'occurred' && event.timeframe === 'current' ? null : `${event.status}, ${event.timeframe}`],
        ['says', event.attribution?.length ? event.attribution.map((one, index) => [index ? ', ' : '', one.actor ? name(one.actor.name) : 'a source', ` (${one.kind})`]) : null],
    ].filter(([, value]) => value && value.length !== 0);
    return h('div.codedevent', null,
        h('div.row-of', null, badge(event.type, event.mode), event.cameo ? h('span.muted', null, `CAMEO ${event.cameo}`) : null,
            h('span.muted', null, `confidence ${Math.round(100 * (event.confidence ?? 0))} %`),
            h('a', { href: `/codebook/${event.type}` }, 'codebook'),
            h('button.quiet', { type: 'button', 'aria-expanded': open ? 'true' : 'false', onClick: () => setOpen(!open) }, open ? 'Hide why' : 'Why?')),
        h('dl.values', null, rows.map(([label, value]) => [h('dt', null, label), h('dd', null, value)])),
        open ? h(Why, { why }) : null);
}

/** Rule, line of the dictionary and words behind each value. */
export function Why({ why }) {
    return why.length === 0 ? h('p.muted', null, 'No reasons are kept for this event.') : h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': 'Why' }, h('table.why', null,
        h('thead', null, h('tr', null, ['Field', 'Value', 'Words', 'Rule', 'Dictionary'].map(label => h('th', { scope: 'col' }, label)))),
        h('tbody', null, why.map((one, index) => h('tr', { key: index },
            h('td', null, one.field), h('td', null, name(one.value ?? '')),
            h('td', null, one.words ? h('q', { dir: 'auto' }, one.words.text) : ''),
            h('td', null, one.rule ?? ''),
            h('td', null, h(Line, { one })))))));
}

const LONGEST = 110;

/** Some lines list hundreds of words; the one that was met and its neighbours are enough. */
function excerpt(line, word) {
    if (line.length <= LONGEST) {
        return line;
    }
    const at = Math.max(0, line.toLowerCase().indexOf((word ?? '').toLowerCase()));
    const from = at < LONGEST / 2 ? 0 : line.indexOf(' ', at - LONGEST / 2) + 1;
    return `${from > 0 ? '… ' : ''}${line.slice(from, line.lastIndexOf(' ', from + LONGEST))} …`;
}

function Line({ one }) {
    const where = one.file ? `${one.file}${one.line ? ':' + one.line : ''}` : null;
    return [one.lexiconLine ? h('code', null, excerpt(one.lexiconLine, one.words?.text)) : null, where ? h('span.muted', null, ` ${where}`) : null];
}

function Refused({ refused }) {
    return h('details', null, h('summary', null, `What was considered and left out (${refused.length})`),
        h('ul', null, refused.map((one, index) => h('li', { key: index }, typeof one === 'string' ? one
            : [one.text ? h('q', { dir: 'auto' }, one.text) : null, ' ', one.reason ?? one.why ?? one.message ?? '']))));
}
