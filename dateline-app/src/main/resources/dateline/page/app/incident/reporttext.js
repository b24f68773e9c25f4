import { h, useEffect, useMemo, useRef } from '../h.js';
import { path } from '../api.js';
import { useAnswer } from '../use.js';
import { day, isolated, outward, short } from '../format.js';
import { CopyButton } from '../shell/copy.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { Marked } from './marked.js';
import { selectedWords } from './selection.js';

/** The reports of an incident, one at a time, with all words that give it a value marked. */
export function ReportText({ data, evidence, report, onReport, current, onPick, onSelect }) {
    const { data: answer, error } = useAnswer(report ? path(`/api/reports/${encodeURIComponent(report)}`) : null);
    const marks = useMemo(() => evidence.filter(one => one.report === report && one.field !== 'sentence'), [evidence, report]);
    const about = data.reports.find(one => one.id === report);
    return h('div.reporttext', null,
        h('div.field', null,
            h('label', { for: 'whichreport' }, `Report (${data.reports.length})`),
            h('select', { id: 'whichreport', value: report, onChange: event => onReport(event.target.value) },
                data.reports.map(one => h('option', { key: one.id, value: one.id },
                    short([one.publisher ?? one.wire ?? one.id, one.published, one.title].filter(Boolean).map(part => isolated(short(part, 60))).join(' · '), 130))))),
        about ? h(About, { about, current, incident: data.incident.id, version: data.version }) : null,
        error ? h(ErrorNote, { error }) : !answer ? h(Waiting, { what: 'Loading the text' })
            : h(TextWithMarks, { record: answer.record, marks, current, onPick, onSelect }));
}

function About({ about, current, incident, version }) {
    const mark = current && current.report === about.id ? `${current.begin}-${current.end}` : null;
    return h('div.about-report', null,
        about.title ? h('h3', { dir: 'auto' }, about.title) : null,
        h('p.muted', null,
            [about.publisher, about.wire && about.wire !== about.publisher ? `wire: ${about.wire}` : null, about.published ? day(about.published) : 'no date']
                .filter(Boolean).map((part, index) => [index ? ' · ' : '', h('bdi', null, part)]),
            about.url ? [' · ', outward(about.url, short(about.url, 60))] : null),
        h('div.row-of', null,
            h('a', { href: `/report/${encodeURIComponent(about.id)}${mark ? '?mark=' + mark : ''}` }, 'All events of this report'),
            h('a', { href: `/api/reports/${encodeURIComponent(about.id)}/text`, download: '' }, 'Text'),
            mark ? h(CopyButton, { label: 'Copy link to these words', text: `${location.origin}/incident/${incident}?asOf=${version}&report=${encodeURIComponent(about.id)}&mark=${mark}` }) : null));
}

/** The text; what is selected in it can justify a correction. */
export function TextWithMarks({ record, marks, current, onPick, onSelect }) {
    const box = useRef(null);
    const { text, id } = record.report;
    useEffect(() => {
        const now = box.current?.querySelector('mark.now');
        if (now) {
            const pane = box.current;
            const inner = now.offsetTop - pane.offsetTop - pane.clientHeight / 3;
            pane.scrollTo({ top: Math.max(0, inner) });
            now.scrollIntoView({ block: 'nearest' });
        }
    }, [current?.key, text]);
    const select = () => {
        const found = selectedWords(box.current, text);
        if (found && onSelect) {
            onSelect({ report: id, ...found });
        }
    };
    if (!text) {
        return h('p.nothing', null, 'The text of this report is withheld; its words stand beside the values.');
    }
    return [
        h('p.nowline', { 'aria-live': 'polite' }, current ? [h('strong', null, current.field), current.value ? `: ${current.value} ` : ' ', h('q', { dir: 'auto' }, short(current.quote, 90)),
            current.rule ? h('span.muted', null, ` ${current.rule}`) : null]
            : h('span.muted', null, 'Press e to go from value to words, b to go back.')),
        h('div.text', { ref: box, dir: 'auto', tabIndex: 0, role: 'region', 'aria-label': 'Text of the report', onMouseUp: select, onKeyUp: event => event.shiftKey && select() },
            h(Marked, { text, marks, current: current?.key ?? null, onPick })),
    ];
}
