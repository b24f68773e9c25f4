package org.dateline.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as the store knows it.
 *
 * @param id its id
 * @param title headline, or null
 * @param url address, or null
 * @param publisher who printed it, or null
 * @param wire agency, or null
 * @param published day of publication, or null
 * @param language language, or null
 * @param origin the story it comes from
 * @param copies smallest id of its copies
 * @param version version in which it was added or last replaced
 * @param coder version of the program that coded it, or null
 * @param lexicon fingerprint of its codebook, or null
 */
record ReportEntry(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String wire,
        @Nullable LocalDate published,
        @Nullable String language,
        String origin,
        String copies,
        long version,
        @Nullable String coder,
        @Nullable String lexicon) {
    ReportEntry withWords(@Nullable String newTitle, @Nullable String newUrl) {
        return new ReportEntry(
                id, newTitle, newUrl, publisher, wire, published, language, origin, copies, version, coder, lexicon);
    }
}
