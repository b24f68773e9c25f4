package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** What to do where the contents of statements overlap. */
final class Overlaps {
    private Overlaps() {}

    /**
     * "is expected to win, they say": where each of two statements takes the other for its content, the cue clause that is
     * set behind the other one's content ends it.
     */
    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    static List<Draft> parted(QuotedSentence line, List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft kept = draft;
            for (Draft other : drafts) {
                if (other != draft
                        && takesOther(draft, other)
                        && takesOther(other, draft)
                        && other.head() > draft.head()) {
                    kept = cutBefore(line, kept, other);
                }
            }
            result.add(kept);
        }
        return result;
    }

    private static boolean takesOther(Draft draft, Draft other) {
        Span cue = other.cueSpan();
        return cue != null && draft.holds(cue);
    }

    private static Draft cutBefore(QuotedSentence line, Draft draft, Draft clause) {
        Source source = clause.source();
        int first = SourceFinder.groupStart(line, clause.head());
        first = source == null ? first : Math.min(first, source.first());
        int last = first - 1;
        while (last > 0 && line.token(last).isPunctuation() && !line.quoted(last)) {
            last--;
        }
        int end = line.token(Math.max(0, last)).span().end();
        List<Span> content = new ArrayList<>();
        for (Span span : draft.content()) {
            if (span.start() < end) {
                content.add(new Span(span.start(), Math.min(span.end(), end)));
            }
        }
        return content.isEmpty() ? draft : draft.withContent(content);
    }

    /** Of two statements with the same content the one whose source is known stays, of two such the first. */
    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int same = same(kept, draft);
            if (same < 0) {
                kept.add(draft);
            } else if (kept.get(same).source() == null && draft.source() != null) {
                kept.set(same, draft);
            }
        }
        return kept;
    }

    private static int same(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).sentence() >= draft.sentence() - 1; i--) {
            Span a = kept.get(i).content().get(0);
            Span b = draft.content().get(0);
            if (a.end() == b.end() && Math.abs(a.start() - b.start()) < 10) {
                return i;
            }
        }
        return -1;
    }

    /**
     * For each statement whether it stands, cue and all, inside the content of another one.
     *
     * @param ordered in order of their sentences
     */
    static boolean[] nested(List<Draft> ordered) {
        boolean[] nested = new boolean[ordered.size()];
        for (int i = 0; i < nested.length; i++) {
            for (int j = i + 1; j < nested.length && near(ordered.get(i), ordered.get(j)); j++) {
                nested[i] |= takesOther(ordered.get(j), ordered.get(i));
                nested[j] |= takesOther(ordered.get(i), ordered.get(j));
            }
        }
        return nested;
    }

    /** Content of a cue reaches into the next sentence only as a quotation, in which no cue is read. */
    private static boolean near(Draft earlier, Draft later) {
        return later.sentence() - earlier.sentence() <= 1;
    }
}
