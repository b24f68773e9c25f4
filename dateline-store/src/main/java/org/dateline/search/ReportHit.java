package org.dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that was found.
 *
 * @param id its id
 * @param title headline, or null
 * @param url address, or null
 * @param publisher who printed it, or null
 * @param wire the agency that wrote it, or null
 * @param published the day, or null
 * @param incidents ids of the incidents that it tells of, sorted
 */
public record ReportHit(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String wire,
        @Nullable String published,
        List<String> incidents) {}
