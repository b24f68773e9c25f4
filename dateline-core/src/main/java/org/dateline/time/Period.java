package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar with its grain.
 *
 * @param start first day
 * @param end last day
 * @param grain the unit that it is
 * @param value TIMEX3 value ("1998-02", "1989-Q3", "1998-W08-WE")
 */
record Period(LocalDate start, LocalDate end, Unit grain, String value) {
    static Period day(LocalDate day) {
        return new Period(day, day, Unit.DAY, day.toString());
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Unit.MONTH, month.toString());
    }

    static Period year(int year) {
        return new Period(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Unit.YEAR,
                String.format(Locale.ROOT, "%04d", year));
    }

    static Period quarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(start, start.plusMonths(3).minusDays(1), Unit.QUARTER, year + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
        return new Period(start, start.plusMonths(6).minusDays(1), Unit.HALF, year + "-H" + half);
    }

    /** The ten years from a year that ends in 0. */
    static Period decade(int from) {
        return new Period(
                LocalDate.of(from, 1, 1),
                LocalDate.of(from + 9, 12, 31),
                Unit.DECADE,
                String.format(Locale.ROOT, "%03d", from / 10));
    }

    /** The hundred years that newspapers call the nth century: the 20th is 1900 to 1999. */
    static Period century(int number) {
        int from = 100 * (number - 1);
        return new Period(
                LocalDate.of(from, 1, 1),
                LocalDate.of(from + 99, 12, 31),
                Unit.CENTURY,
                String.format(Locale.ROOT, "%02d", number - 1));
    }

    /** A season that begins in the year; winter runs into the next. */
    static Period season(int year, String code, int firstMonth, int lastMonth) {
        LocalDate end = YearMonth.of(firstMonth <= lastMonth ? year : year + 1, lastMonth)
                .atEndOfMonth();
        return new Period(LocalDate.of(year, firstMonth, 1), end, Unit.SEASON, year + "-" + code);
    }

    static Period range(LocalDate start, LocalDate end, Unit grain) {
        return new Period(start, end, grain, start + "/" + end);
    }

    /** The whole unit that holds the day. */
    static Period of(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(YearMonth.from(day));
            case SEASON, QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY, MILLENNIUM -> century(day.getYear() / 100 + 1);
        };
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Unit.WEEK, weekValue(monday));
    }

    private static Period weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday.plusDays(5), monday.plusDays(6), Unit.WEEKEND, weekValue(monday) + "-WE");
    }

    private static String weekValue(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The period so many units later; it keeps its own grain where that is the finer one. */
    Period shift(Unit unit, long n) {
        if (grain.compareTo(unit) >= 0 || grain == Unit.SEASON || grain == Unit.HALF) {
            return of(unit, unit.shift(start, n));
        }
        return of(grain, unit.shift(start, n));
    }

    PartialDate date() {
        return new PartialDate(start, end, grain.precision());
    }
}
