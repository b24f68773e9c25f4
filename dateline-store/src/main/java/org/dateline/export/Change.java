package org.dateline.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an incident.
 *
 * @param seq place in the log, or null where not the data but the selection changed
 * @param version version that the change made
 * @param at when
 * @param kind added, revised, merged, split or retracted
 * @param incident its id
 * @param successor what it went into or what came out of it, or null
 * @param reason why
 */
record Change(
        @Nullable Long seq,
        long version,
        Instant at,
        String kind,
        String incident,
        @Nullable String successor,
        String reason) {}
