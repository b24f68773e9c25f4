package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, as far as it is known, as days since 1970.
 *
 * @param start first day that the words give; with {@code stated} false it has no meaning
 * @param end last day
 * @param stated whether words give the day
 * @param told day of the report, or null
 */
record When(long start, long end, boolean stated, @Nullable Long told) {
    static When of(Sighting sighting) {
        return of(sighting.date(), sighting.report().published());
    }

    static When of(@Nullable PartialDate date, @Nullable LocalDate published) {
        Long told = published == null ? null : published.toEpochDay();
        LocalDate start = date == null ? null : date.start();
        LocalDate end = date == null ? null : date.end();
        return start == null || end == null
                ? new When(0, 0, false, told)
                : new When(start.toEpochDay(), end.toEpochDay(), true, told);
    }

    boolean exact() {
        return stated && start == end;
    }

    long length() {
        return end - start + 1;
    }

    /** Days between the two stretches; 0 where they overlap. */
    long gap(When other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    String words() {
        if (!stated) {
            return told == null ? "undated" : LocalDate.ofEpochDay(told).toString();
        }
        LocalDate first = LocalDate.ofEpochDay(start);
        return start == end ? first.toString() : first + " to " + first.plus(end - start, ChronoUnit.DAYS);
    }
}
