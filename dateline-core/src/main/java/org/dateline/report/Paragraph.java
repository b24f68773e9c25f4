package org.dateline.report;

import org.dateline.text.Span;

/**
 * A run of text that is parsed by itself: no sentence crosses its ends.
 *
 * @param span where it stands, outer blanks, datelines and boilerplate left out
 * @param kind headline, body …
 */
public record Paragraph(Span span, Kind kind) {
    /** What a paragraph is. */
    public enum Kind {
        HEADLINE,
        BODY,
        CAPTION
    }
}
