package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which of the many Fridays, Augusts or third quarters is meant. */
enum Choice {
    /** The tense of the clause decides. */
    BY_TENSE,
    LAST,
    NEXT,
    /** Of this week or year. */
    THIS,
    /** The last one before the time spoken of. */
    BEFORE,
    /** The first one after the time spoken of. */
    AFTER;

    private static final int FEW_WEEKS = 60;
    private static final int LONG_AGO = 300;
    private static final int NEAR = 60;

    /** What comes again and again in the calendar: number 0 holds or stands near the day, 1 is the next one. */
    interface Series {
        Period at(LocalDate day, int step);
    }

    @Nullable
    Period pick(Series series, Viewpoint view) {
        if (this == BEFORE || this == AFTER) {
            return around(series, view);
        }
        LocalDate now = view.published();
        if (now == null) {
            return null;
        }
        return switch (this) {
            case LAST -> latestEndingBefore(series, now);
            case NEXT -> firstStartingAfter(series, now);
            case THIS -> thisOne(series, now, view.tense());
            default -> byTense(series, now, view.tense());
        };
    }

    /**
     * The last one in the past tense, the next one in the future tense; else the nearer of things that come once a year
     * and the last of all others. Of things that come once a year a loosely past clause may still mean the next ("set
     * Nov. 10 as the deadline"): it does where the last is most of a year away and the next is near. A weekday that was
     * six days ago would be called "last Monday": it is tomorrow's, in a text that was updated after its page's date.
     */
    private static Period byTense(Series series, LocalDate now, Tense tense) {
        Period last = latestStartingBy(series, now);
        Period next = firstEndingFrom(series, now);
        long since = ChronoUnit.DAYS.between(last.end(), now);
        long until = ChronoUnit.DAYS.between(now, next.start());
        boolean yearly = since + until > FEW_WEEKS;
        boolean quarter = last.grain() == Unit.QUARTER;
        return switch (tense) {
            case FUTURE -> quarter && since < until ? last : next;
            case PAST -> until == 1 && since == 6 ? next : last;
            case LOOSELY_PAST -> yearly && since > LONG_AGO && until < NEAR || until == 1 && since == 6 ? next : last;
            case PRESENT, UNKNOWN -> yearly && until < since ? next : last;
        };
    }

    private @Nullable Period around(Series series, Viewpoint view) {
        Period reference = view.reference();
        LocalDate published = view.published();
        if (reference == null && published == null) {
            return null;
        }
        LocalDate day = reference != null ? reference.start() : published;
        if (day == null) {
            return null;
        }
        return this == BEFORE ? latestEndingBefore(series, day) : firstStartingAfter(series, day);
    }

    /** That of this week or year; in the past tense the one before, where this one is still to come. */
    private static Period thisOne(Series series, LocalDate now, Tense tense) {
        Period here = series.at(now, 0);
        return tense == Tense.PAST && here.start().isAfter(now) ? series.at(now, -1) : here;
    }

    private static Period latestStartingBy(Series series, LocalDate day) {
        int step = 1;
        while (series.at(day, step).start().isAfter(day)) {
            step--;
        }
        return series.at(day, step);
    }

    private static Period latestEndingBefore(Series series, LocalDate day) {
        int step = 1;
        while (!series.at(day, step).end().isBefore(day)) {
            step--;
        }
        return series.at(day, step);
    }

    private static Period firstEndingFrom(Series series, LocalDate day) {
        int step = -1;
        while (series.at(day, step).end().isBefore(day)) {
            step++;
        }
        return series.at(day, step);
    }

    private static Period firstStartingAfter(Series series, LocalDate day) {
        int step = -1;
        while (!series.at(day, step).start().isAfter(day)) {
            step++;
        }
        return series.at(day, step);
    }
}
