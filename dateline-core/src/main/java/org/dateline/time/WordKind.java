package org.dateline.time;

import java.util.EnumSet;
import java.util.Locale;

/** The sections of the files in {@code dates/}. */
enum WordKind {
    MONTH,
    DOUBTFUL_MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    WEEKDAYS,
    SEASON,
    DOUBTFUL_SEASON,
    ERA,
    FISCAL,
    HALF,
    TENTH,
    UNIT,
    UNITS,
    HOLIDAY,
    DAYPART,
    DAYPARTS,
    TODAY,
    HALF_DAY,
    ZONE,
    APPROXIMATE,
    EARLY,
    START,
    MID,
    LATE,
    END,
    EARLIER,
    LATER,
    LAST,
    PAST_LENGTH,
    LATEST,
    BEFORE,
    NEXT,
    AFTER,
    THIS,
    THAT,
    EACH,
    AGO,
    BEFORE_THEN,
    AFTER_THEN,
    HENCE,
    FEW,
    COUPLE,
    EXTRA,
    PRESENT,
    PAST,
    FUTURE,
    RECURRING,
    FORWARD,
    ARRANGED,
    APPOINTED,
    TIMETABLE,
    ENDING;

    /** Kinds that only change or count something: no time expression stands on them alone. */
    private static final EnumSet<WordKind> MODIFIERS = EnumSet.of(
            ERA,
            FISCAL,
            HALF,
            HALF_DAY,
            ZONE,
            APPROXIMATE,
            EARLY,
            START,
            MID,
            LATE,
            END,
            EARLIER,
            LATER,
            LAST,
            PAST_LENGTH,
            LATEST,
            BEFORE,
            NEXT,
            AFTER,
            THIS,
            THAT,
            EACH,
            AGO,
            BEFORE_THEN,
            AFTER_THEN,
            HENCE,
            FEW,
            COUPLE,
            EXTRA,
            FORWARD,
            ARRANGED,
            APPOINTED,
            TIMETABLE,
            ENDING);

    /** One bit for each kind, so that a word's kinds fit in a long. */
    long bit() {
        return 1L << ordinal();
    }

    /** The bits of all kinds on which a time expression can stand. */
    static long cores() {
        long bits = 0;
        for (WordKind kind : EnumSet.complementOf(MODIFIERS)) {
            bits |= kind.bit();
        }
        return bits;
    }

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
