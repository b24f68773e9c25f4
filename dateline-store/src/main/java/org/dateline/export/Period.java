package org.dateline.export;

import java.time.LocalDate;
import java.util.Locale;

/** How days are counted together, so that a plot has no more than some dozens of marks. */
public enum Period {
    DAY,
    MONTH,
    YEAR;

    private static final long MOST_DAYS = 62;
    private static final long MOST_MONTHS = 60;
    private static final int DAYS_IN_A_MONTH = 31;

    /** The finest that gives no more than some dozens between two days. */
    static Period between(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        if (days <= MOST_DAYS) {
            return DAY;
        }
        return days <= MOST_MONTHS * DAYS_IN_A_MONTH ? MONTH : YEAR;
    }

    /** The first day of the period that holds a day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }

    /** How a period is called: 2021, 2021-10 or 2021-10-08. */
    public String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case MONTH -> start.toString().substring(0, "2021-10".length());
            case YEAR -> start.toString().substring(0, "2021".length());
        };
    }

    /** As a word: day, month, year. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
