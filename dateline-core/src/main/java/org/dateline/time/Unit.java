package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of time, shortest first. */
enum Unit {
    SECOND("T", "S", PartialDate.Precision.DAY),
    MINUTE("T", "M", PartialDate.Precision.DAY),
    HOUR("T", "H", PartialDate.Precision.DAY),
    DAY("", "D", PartialDate.Precision.DAY),
    WEEKEND("", "WE", PartialDate.Precision.DAY),
    WEEK("", "W", PartialDate.Precision.WEEK),
    MONTH("", "M", PartialDate.Precision.MONTH),
    SEASON("", "SN", PartialDate.Precision.SEASON),
    QUARTER("", "Q", PartialDate.Precision.SEASON),
    HALF("", "H", PartialDate.Precision.SEASON),
    YEAR("", "Y", PartialDate.Precision.YEAR),
    DECADE("", "E", PartialDate.Precision.UNKNOWN),
    CENTURY("", "C", PartialDate.Precision.UNKNOWN),
    MILLENNIUM("", "L", PartialDate.Precision.UNKNOWN);

    private final String clock;
    private final String letter;
    private final PartialDate.Precision precision;

    Unit(String clock, String letter, PartialDate.Precision precision) {
        this.clock = clock;
        this.letter = letter;
        this.precision = precision;
    }

    PartialDate.Precision precision() {
        return precision;
    }

    boolean isClock() {
        return !clock.isEmpty();
    }

    /** TIMEX3 value of so many of the unit: "P2D", "PT5H", "PXW". */
    String length(String amount) {
        return "P" + clock + amount + letter;
    }

    /** The day so many units later, or earlier where n is negative. Hours and less stay on the day. */
    LocalDate shift(LocalDate day, long n) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WEEKEND, WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case SEASON, QUARTER -> day.plusMonths(3 * n);
            case HALF -> day.plusMonths(6 * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plus(n, ChronoUnit.DECADES);
            case CENTURY -> day.plus(n, ChronoUnit.CENTURIES);
            case MILLENNIUM -> day.plus(n, ChronoUnit.MILLENNIA);
        };
    }
}
