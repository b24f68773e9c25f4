import { h, useMemo, useState } from '../h.js';
import { path } from '../api.js';
import { useAddress } from '../address.js';
import { badge, day, outward } from '../format.js';
import { useAnswer, useTitle } from '../use.js';
import { ErrorNote, Waiting } from '../shell/notice.js';
import { Doing } from '../browse/list.js';
import { TextWithMarks } from './reporttext.js';

/** One report: its text with the words of all its events, and the incidents that it tells of. */
export default function ReportPage({ id }) {
    const { params } = useAddress();
    const { data, error } = useAnswer(path(`/api/reports/${encodeURIComponent(id)}`, { asOf: params.asOf }));
    useTitle(data?.record.report.title ?? 'Report');
    if (error) {
        return h('div.page', null, h('h1', null, 'No report to show'), h(ErrorNote, { error }));
    }
    return data ? h('div.page', null, h(Report, { data, mark: params.mark })) : h('div.page', null, h(Waiting));
}

function Report({ data, mark }) {
    const { report, events } = data.record;
    const marks = useMemo(() => marksOf(data, mark), [data, mark]);
    const [current, setCurrent] = useState(marks.find(one => one.key === 'asked') ?? null);
    return [
        h('h1', { dir: 'auto' }, report.title ?? 'Report'),
        h('p.muted', null, h('bdi', null, report.publisher ?? ''), report.wire ? [' · wire: ', h('bdi', null, report.wire)] : null,
            ` · ${report.published ? day(report.published) : 'no day of publication'}`, report.url ? [' · ', outward(report.url)] : null,
            ' · ', h('a', { href: `/api/reports/${encodeURIComponent(report.id)}/text`, download: '' }, 'Text')),
        h('div.columns', null,
            h('div.words', null, h(TextWithMarks, { record: data.record, marks, current, onPick: key => setCurrent(marks.find(one => one.key === key)) })),
            h('div.fields', null,
                h('h2', null, 'Events'),
                (events ?? []).length === 0 ? h('p.nothing', null, 'Nothing in it is coded as an event.') : null,
                h('ul.plain', null, (events ?? []).map((event, index) => h(EventLine, { key: index, event, link: data.incidents[index], onPick: () => setCurrent(marks.find(one => one.key === `event-${index}`)) }))))),
    ];
}

function EventLine({ event, link, onPick }) {
    return h('li', null,
        badge(event.type, event.mode), ' ',
        h(Doing, { row: event }), ' ',
        h('button.quiet', { type: 'button', onClick: onPick }, 'words'),
        link?.id ? h('a', { href: `/incident/${encodeURIComponent(link.id)}` }, 'incident') : null);
}

function marksOf(data, asked) {
    const events = data.record.events ?? [];
    const found = events.flatMap((event, index) => (event.trigger
        ? [{ ...event.trigger, field: event.type, key: `event-${index}`, quote: event.trigger.text, value: event.mode ?? null }] : []));
    const span = /^(\d+)-(\d+)$/.exec(asked ?? '');
    const text = data.record.report.text;
    if (span && text) {
        const [begin, end] = [Number(span[1]), Number(span[2])];
        found.push({ begin, end, field: 'linked words', key: 'asked', quote: text.slice(begin, end), value: null });
    }
    return found;
}
