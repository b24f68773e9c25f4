package org.dateline.syndication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report's text to recognise copies of it.
 *
 * @param report id of the report
 * @param bytes the signature itself: some 600 bytes for a report of 450 words, never more than 4,000
 * @param wire the agency that is credited, or null
 * @param published when it was published, or null
 */
public record Signature(
        String report,
        byte[] bytes,
        @Nullable String wire,
        @Nullable LocalDate published) {}
