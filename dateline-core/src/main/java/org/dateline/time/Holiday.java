package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/** The days of a holiday, year by year. */
interface Holiday {
    /** Its day or days in a year; null where they are not known. */
    @Nullable
    Period in(int year);

    /** Reads the rule of one entry. */
    static Holiday parse(Entry entry, String rule, Function<String, @Nullable Holiday> known) {
        try {
            String[] part = rule.split(" ");
            return switch (part[0]) {
                case "fixed" -> fixed(MonthDay.parse("--" + part[1]));
                case "nth" -> nth(Integer.parseInt(part[1]), DayOfWeek.valueOf(part[2]), Integer.parseInt(part[3]));
                case "easter" -> easter(Integer.parseInt(part[1]));
                case "orthodox" -> orthodox(Integer.parseInt(part[1]));
                case "hijri" -> hijri(part[1]);
                case "table" -> table(part);
                case "from" -> from(entry, rule, known);
                default ->
                    throw new LexiconException(entry.where(), "\"" + part[0] + "\" begins no rule for a holiday");
            };
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new LexiconException(entry.where(), "\"" + rule + "\" is no rule for a holiday");
        }
    }

    private static Holiday fixed(MonthDay day) {
        return year -> Period.day(day.atYear(year));
    }

    private static Holiday nth(int month, DayOfWeek day, int n) {
        return year -> Period.day(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day)));
    }

    /** Easter of the Western churches, by the rule of Butcher. */
    private static Holiday easter(int days) {
        return year -> {
            int century = year / 100;
            int golden = year % 19;
            int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
            int late = (golden + 11 * epact + 22 * week) / 451;
            int day = epact + week - 7 * late + 114;
            return Period.day(LocalDate.of(year, day / 31, day % 31 + 1).plusDays(days));
        };
    }

    /** Easter of the Eastern churches, by the rule of Meeus; right from 1900 to 2099. */
    private static Holiday orthodox(int days) {
        return year -> {
            int moon = (19 * (year % 19) + 15) % 30;
            int week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int day = moon + week + 114;
            return Period.day(LocalDate.of(year, day / 31, day % 31 + 1).plusDays(13L + days));
        };
    }

    private static Holiday hijri(String rule) {
        boolean whole = rule.length() == 2;
        int month = Integer.parseInt(rule.substring(0, 2));
        int day = whole ? 1 : Integer.parseInt(rule.substring(3));
        return year -> {
            try {
                int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR_OF_ERA);
                HijrahDate first = HijrahDate.of(hijri, month, day);
                LocalDate start = LocalDate.from(first);
                if (start.getYear() < year) {
                    first = HijrahDate.of(hijri + 1, month, day);
                    start = LocalDate.from(first);
                }
                return whole
                        ? Period.range(start, start.plusDays(first.lengthOfMonth() - 1L), Unit.MONTH)
                        : Period.day(start);
            } catch (DateTimeException outOfTables) {
                return null;
            }
        };
    }

    private static Holiday table(String[] part) {
        Map<Integer, Period> days = new HashMap<>();
        for (int i = 1; i < part.length; i++) {
            LocalDate day = LocalDate.parse(part[i]);
            days.put(day.getYear(), Period.day(day));
        }
        return days::get;
    }

    private static Holiday from(Entry entry, String rule, Function<String, @Nullable Holiday> known) {
        int open = rule.indexOf('"');
        int close = rule.lastIndexOf('"');
        Holiday other = known.apply(rule.substring(open + 1, close));
        if (other == null) {
            throw new LexiconException(entry.where(), "the holiday in " + rule + " should stand above this line");
        }
        int days = Integer.parseInt(rule.substring(close + 1).strip());
        return year -> {
            Period day = other.in(year);
            return day == null ? null : Period.day(day.start().plus(days, ChronoUnit.DAYS));
        };
    }
}
