import { h } from '../h.js';
import { number, percent } from '../format.js';
import { useAnswer } from '../use.js';
import { ErrorNote, Nothing, Waiting } from '../shell/notice.js';

/** How often the machine was right, by what reviewers decided: with the interval that so few decisions allow. */
export function Accuracy({ again }) {
    const { data, error } = useAnswer('/api/review/accuracy', again);
    if (error) {
        return h(ErrorNote, { error });
    }
    if (!data) {
        return h(Waiting);
    }
    const none = ![...(data.byField ?? []), ...(data.byType ?? [])].some(one => one.reviewed > 0);
    return none ? h(Nothing, null, 'Grows as incidents are accepted, corrected and rejected.') : h('div.columns.even', null,
        h(Shares, { title: 'By field', list: data.byField ?? [], of: 'field' }),
        h('div', null, h(Shares, { title: 'By type', list: data.byType ?? [], of: 'type' }),
            (data.overTime ?? []).length > 1 ? h(Shares, { title: 'Over time', list: data.overTime, of: data.overTime[0].month ? 'month' : data.overTime[0].day ? 'day' : 'at' }) : null));
}

function Shares({ title, list, of }) {
    return h('div.scroll', { tabIndex: 0, role: 'region', 'aria-label': title }, h('table', null,
        h('caption', null, title),
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, ''), h('th.num', { scope: 'col' }, 'Right'), h('th.num', { scope: 'col' }, 'Of'), h('th.num', { scope: 'col' }, 'Share'), h('th', { scope: 'col' }, '95 % interval'))),
        h('tbody', null, list.filter(one => one.reviewed > 0).map(one => h('tr', { key: one[of] },
            h('th', { scope: 'row' }, one[of]), h('td.num', null, number(one.right)), h('td.num', null, number(one.reviewed)), h('td.num', null, percent(one.accuracy)),
            h('td', null, h(Interval, { one })))))));
}

function Interval({ one }) {
    return h('span.interval', null,
        h('svg', { viewBox: '0 0 100 10', 'aria-hidden': 'true' },
            h('line.axis', { x1: 0, x2: 100, y1: 5, y2: 5 }),
            h('rect', { x: 100 * one.low, y: 3, width: Math.max(1, 100 * (one.high - one.low)), height: 4 }),
            h('circle', { cx: 100 * one.accuracy, cy: 5, r: 3.5 })),
        h('span.muted', null, ` ${percent(one.low)} to ${percent(one.high)}`));
}
