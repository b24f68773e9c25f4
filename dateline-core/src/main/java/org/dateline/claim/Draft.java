package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement before its speaker is resolved.
 *
 * @param cue what announced it; null for a quotation that nothing announces
 * @param kind kind of statement
 * @param sentence index of the sentence of the cue
 * @param head head token of the cue
 * @param source the phrase that names the speaker
 * @param addressee head token of the phrase that names who is spoken to, or -1
 * @param cueSpan the words of the cue
 * @param content the passage
 * @param quoted whether all of the passage stands in quotation marks
 * @param rule name of what read it
 */
record Draft(
        @Nullable Cue cue,
        StatementKind kind,
        int sentence,
        int head,
        @Nullable Source source,
        int addressee,
        @Nullable Span cueSpan,
        List<Span> content,
        boolean quoted,
        String rule) {
    Draft withContent(List<Span> more) {
        return new Draft(cue, kind, sentence, head, source, addressee, cueSpan, more, quoted, rule);
    }

    Draft as(StatementKind other) {
        return new Draft(cue, other, sentence, head, source, addressee, cueSpan, content, quoted, rule);
    }

    /** From the first word of the content to the last. */
    Span extent() {
        Span whole = content.get(0);
        for (Span span : content) {
            whole = whole.cover(span);
        }
        return whole;
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    boolean holds(Span span) {
        return content.stream().anyMatch(c -> c.contains(span));
    }
}
