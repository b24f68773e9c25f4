package org.dateline.grammar;

import org.dateline.text.Span;

/**
 * A token before its analysis.
 *
 * @param form as printed, but composed, without soft hyphens, and cased
 * @param span where it stands in the report
 */
record Word(String form, Span span) {
    Word as(String other) {
        return other.equals(form) ? this : new Word(other, span);
    }

    /** Whether nothing stands between the end of this word and the start of the next. */
    boolean touches(Word next) {
        return span.end() == next.span.start();
    }
}
