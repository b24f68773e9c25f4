package org.dateline.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its text.
 *
 * @param id its id in the record
 * @param title headline, or null
 * @param url address, or null
 * @param publisher who printed it, or null
 * @param wire the agency that wrote it, or null
 * @param published when it was published, or null
 * @param origin the story it comes from: reports with one origin are one independent source
 * @param setting where its events are, as keys that hold for a place in all reports; sorted
 * @param lead what it is mainly about, or null where that is not known
 */
public record ReportHead(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String wire,
        @Nullable LocalDate published,
        String origin,
        List<String> setting,
        @Nullable Lead lead) {
    /** Without a setting. */
    public ReportHead(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String wire,
            @Nullable LocalDate published,
            String origin) {
        this(id, title, url, publisher, wire, published, origin, List.of(), null);
    }

    /** Checked: a head that was written before there were settings has none. */
    @SuppressWarnings("RedundantNullCheck")
    public ReportHead {
        setting = setting == null ? List.of() : List.copyOf(setting);
    }

    /** The same report with another origin. */
    public ReportHead from(String other) {
        return new ReportHead(id, title, url, publisher, wire, published, other, setting, lead);
    }

    /** The same report with what it is mainly about. */
    public ReportHead about(@Nullable Lead main) {
        return new ReportHead(id, title, url, publisher, wire, published, origin, setting, main);
    }
}
