import { h, useEffect, useMemo, useRef, useState } from '../h.js';
import { useAddress } from '../address.js';
import { useCountryNames } from '../map/geography.js';
import { useKeys } from '../shell/keys.js';
import { Review } from '../review/review.js';
import { Changes } from './changes.js';
import { Head } from './head.js';
import { Joins } from './joins.js';
import { evidenceOf, Matrix } from './matrix.js';
import { ReportText } from './reporttext.js';
import { Disagreements, Stances } from './stances.js';
import { TollChart } from './tollchart.js';

/** All that is known of an incident: values beside the words, who says what, why it is one, what became of it. */
export function IncidentView({ data, onChanged, onDecided, own }) {
    const { params } = useAddress();
    useCountryNames();
    const evidence = useMemo(() => evidenceOf(data), [data]);
    const [current, setCurrent] = useState(null);
    const [report, setReport] = useState(params.report ?? data.reports[0]?.id ?? null);
    const [words, setWords] = useState(null);
    const text = useRef(null);

    const toWords = index => {
        const at = evidence[index];
        if (at) {
            setReport(at.report);
            setCurrent(at.key);
        }
    };
    const next = by => {
        const chosen = document.activeElement?.closest?.('[data-evidence]')?.dataset.evidence ?? null;
        // From a value to its own words first; from words to the next ones.
        const at = evidence.findIndex(one => one.key === (chosen ?? current));
        toWords(chosen !== null && chosen !== current ? at : (at + by + evidence.length) % evidence.length);
        if (chosen !== null) {
            document.activeElement.blur();
        }
    };
    useKeys({
        e: () => next(1),
        E: () => next(-1),
        b: () => {
            const value = current === null ? null : document.querySelector(`[data-evidence="${CSS.escape(current)}"]`);
            value?.focus();
            value?.scrollIntoView({ block: 'center' });
        },
    });
    useEffect(() => {
        const span = /^(\d+)-(\d+)$/.exec(params.mark ?? '');
        const asked = span && evidence.find(one => one.begin === Number(span[1]) && one.end === Number(span[2]) && (!params.report || one.report === params.report));
        if (asked) {
            toWords(evidence.indexOf(asked));
        }
    }, [data.incident.id]);

    const at = evidence.find(one => one.key === current) ?? null;
    return h('article.incident', null,
        h(Head, { data }, h(Review, { data, words, onWords: setWords, onChanged, onDecided, own })),
        h('div.columns', null,
            h('div.fields', null,
                h('h2', { id: 'fields' }, 'What each source says'),
                h(Matrix, { data, evidence, current, onPick: key => toWords(evidence.findIndex(one => one.key === key)) }),
                h(Disagreements, { data }),
                h(Stances, { data }),
                h(TollChart, { data })),
            h('div.words', { ref: text },
                h('h2', { id: 'words' }, 'The words'),
                h(ReportText, { data, evidence, report, onReport: setReport, current: at, onPick: setCurrent, onSelect: setWords }))),
        h(Joins, { data, onChanged }),
        h(Changes, { data }));
}
