package org.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * What a time expression comes to, seen from one viewpoint.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, null where it cannot be known
 * @param period the days, null where there are none or they cannot be known
 */
record Reading(
        String type, @Nullable String value, @Nullable Period period) {
    static final String DATE = "DATE";
    static final String TIME = "TIME";
    static final String DURATION = "DURATION";
    static final String SET = "SET";

    static Reading of(@Nullable Period period) {
        return new Reading(DATE, period == null ? null : period.value(), period);
    }
}
