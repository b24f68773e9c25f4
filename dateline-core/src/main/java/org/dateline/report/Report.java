package org.dateline.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was submitted. The text is never changed: all spans of the record point into it.
 *
 * @param id the caller's id, else a hash of the text
 * @param text the text as submitted (for a page: the extracted article text)
 * @param title headline, where the page, feed or caller gives one
 * @param url address, where known
 * @param publisher who printed it
 * @param published day of publication; null if unknown, never guessed
 */
public record Report(
        String id,
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published) {
    /** A report of which only the text is known, with the given id. */
    public static Report of(String id, String text, @Nullable LocalDate published) {
        return new Report(id, text, null, null, null, published);
    }
}
