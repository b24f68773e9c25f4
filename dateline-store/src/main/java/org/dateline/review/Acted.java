package org.dateline.review;

import org.dateline.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act.
 *
 * @param act its number
 * @param version version of the data that holds it
 * @param current the incident as it is now, or what it went into
 */
public record Acted(long act, long version, @Nullable Hit current) {}
