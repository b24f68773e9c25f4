/** Where a point of a selection is in the text: the length of all text before it. */
function offset(box, node, at) {
    const range = document.createRange();
    range.selectNodeContents(box);
    range.setEnd(node, at);
    return range.toString().length;
}

/** What is selected within a box that shows a text: {begin, end, text}, without spaces around it; null for nothing. */
export function selectedWords(box, text) {
    const selection = getSelection();
    if (!box || selection.isCollapsed || selection.rangeCount === 0) {
        return null;
    }
    const range = selection.getRangeAt(0);
    if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) {
        return null;
    }
    return trimmed(text, offset(box, range.startContainer, range.startOffset), offset(box, range.endContainer, range.endOffset));
}

function trimmed(text, from, to) {
    let [begin, end] = [from, to];
    while (begin < end && /\s/.test(text[begin])) {
        begin++;
    }
    while (end > begin && /\s/.test(text[end - 1])) {
        end--;
    }
    return end > begin ? { begin, end, text: text.slice(begin, end) } : null;
}

/** The same words with one end moved by a word: side begin or end, by -1 or 1. */
export function moved(text, words, side, by) {
    const bounds = [...text.matchAll(/\S+/g)].map(found => [found.index, found.index + found[0].length]);
    if (side === 'begin') {
        const begins = bounds.map(([begin]) => begin);
        const next = by < 0 ? begins.findLast(begin => begin < words.begin) : begins.find(begin => begin > words.begin);
        return next === undefined || next >= words.end ? words : cut(text, words, next, words.end);
    }
    const ends = bounds.map(([, end]) => end);
    const next = by < 0 ? ends.findLast(end => end < words.end) : ends.find(end => end > words.end);
    return next === undefined || next <= words.begin ? words : cut(text, words, words.begin, next);
}

function cut(text, words, begin, end) {
    return { ...words, begin, end, text: text.slice(begin, end) };
}
