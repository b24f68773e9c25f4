package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A part of a period. */
enum Edge {
    EARLY,
    START,
    MID,
    LATE,
    END,
    /** What of it has passed. */
    EARLIER,
    /** What of it is still to come. */
    LATER;

    /** The days of this part; a period that is just a day, and one that cannot be cut, stays whole. */
    Period cut(Period whole, @Nullable LocalDate now) {
        boolean inside = now != null && !now.isBefore(whole.start()) && !now.isAfter(whole.end());
        return switch (this) {
            case EARLIER -> inside && now != null ? between(whole, whole.start(), now) : whole;
            case LATER -> inside && now != null ? between(whole, now, whole.end()) : whole;
            case EARLY -> third(whole, 0);
            case MID -> third(whole, 1);
            case LATE -> third(whole, 2);
            case START -> whole.grain() == Unit.YEAR ? month(whole, 1) : third(whole, 0);
            case END -> whole.grain() == Unit.YEAR ? month(whole, 12) : third(whole, 2);
        };
    }

    private static Period month(Period year, int month) {
        LocalDate first = year.start().withMonth(month);
        return between(year, first, first.plusMonths(1).minusDays(1));
    }

    private static Period third(Period whole, int number) {
        if (whole.grain() == Unit.MONTH) {
            LocalDate first = whole.start().withDayOfMonth(10 * number + 1);
            return between(whole, first, number == 2 ? whole.end() : first.plusDays(9));
        }
        if (whole.grain() == Unit.YEAR) {
            LocalDate first = whole.start().withMonth(4 * number + 1);
            return between(whole, first, first.plusMonths(4).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(whole.start(), whole.end()) + 1;
        LocalDate first = whole.start().plusDays(days * number / 3);
        LocalDate last = whole.start().plusDays(days * (number + 1) / 3 - 1);
        return last.isBefore(first) ? whole : between(whole, first, last);
    }

    private static Period between(Period whole, LocalDate first, LocalDate last) {
        return new Period(first, last, whole.grain(), whole.value());
    }
}
