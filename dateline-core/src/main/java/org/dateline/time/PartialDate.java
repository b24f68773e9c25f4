package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days as far as the words give it.
 *
 * @param start first day; null where it cannot be known (a relative word in a report without a date)
 * @param end last day, equal to {@code start} for one day; null with it
 * @param precision grain of the words
 */
public record PartialDate(
        @Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {
    /** Grain of a date. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        UNKNOWN
    }

    public PartialDate {
        if ((start == null) != (end == null) || (start != null && end != null && end.isBefore(start))) {
            throw new IllegalArgumentException("dates %s to %s".formatted(start, end));
        }
    }
}
