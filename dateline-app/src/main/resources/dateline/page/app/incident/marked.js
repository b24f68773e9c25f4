import { h, useMemo } from '../h.js';

/**
 * A text with marked words. Marks may overlap: the text is cut at each beginning and end, and each piece knows all marks
 * that it belongs to. Offsets count UTF-16 units as those of JavaScript do, so they fit without reckoning.
 */
export function pieces(text, marks, offset = 0) {
    const cuts = new Set([0, text.length]);
    const held = marks.map(mark => ({ ...mark, begin: mark.begin - offset, end: mark.end - offset }))
        .filter(mark => mark.end > 0 && mark.begin < text.length && mark.end > mark.begin);
    for (const mark of held) {
        cuts.add(Math.max(0, mark.begin));
        cuts.add(Math.min(text.length, mark.end));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((begin, index) => {
        const end = sorted[index + 1];
        return { begin: begin + offset, text: text.slice(begin, end), marks: held.filter(mark => mark.begin <= begin && mark.end >= end) };
    });
}

/** The text with its marks; the mark that is looked at, current, stands out. */
export function Marked({ text, marks, offset = 0, current = null, onPick }) {
    const cut = useMemo(() => pieces(text, marks, offset), [text, marks, offset]);
    return cut.map(piece => {
        if (piece.marks.length === 0) {
            return piece.text;
        }
        const now = current !== null && piece.marks.some(mark => mark.key === current);
        const fields = [...new Set(piece.marks.map(mark => mark.field))];
        return h('mark', {
            key: piece.begin, class: now ? 'now' : null, title: fields.join(', '), 'data-fields': fields.join(' '), 'data-begin': piece.begin,
            onClick: onPick ? () => onPick(piece.marks[piece.marks.length - 1].key) : null,
        }, piece.text);
    });
}
