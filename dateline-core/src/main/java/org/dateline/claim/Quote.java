package org.dateline.claim;

import org.dateline.text.Span;

/**
 * One passage in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included where they are there
 * @param inner the words between the marks
 * @param level 0 for a quotation in the running text, 1 for one inside it …
 * @param closed whether it ends with a mark; an open one runs to the end of its paragraph
 * @param continued whether it takes up a quotation that the paragraph before left open
 * @param role whether somebody speaks or a term is only set apart
 */
public record Quote(Span span, Span inner, int level, boolean closed, boolean continued, Role role) {
    /** What quotation marks are there for. */
    public enum Role {
        /** Words that somebody said or wrote. */
        SPEECH,
        /** A term, a title or a word that the report keeps at a distance ("so-called" scare quotes). */
        TERM
    }
}
