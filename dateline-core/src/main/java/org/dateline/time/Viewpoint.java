package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time expression looks at the calendar.
 *
 * @param published day of publication, if known
 * @param tense of the clause that the expression stands in
 * @param reference the period spoken of last, if any
 * @param day the day spoken of last, if any
 */
record Viewpoint(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable Period reference,
        @Nullable Period day) {
    /** What "the next" unit counts from: for days the day spoken of last, for all else the last period. */
    @Nullable
    Period then(Unit unit) {
        return unit == Unit.DAY ? day : reference;
    }

    /** The same from another day. */
    Viewpoint from(Period period, Tense other) {
        LocalDate now = other == Tense.PAST ? period.end() : period.start();
        return new Viewpoint(now, other, period, day);
    }
}
