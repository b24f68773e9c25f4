package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.lexicon.Phrases;
import org.dateline.time.TimeText.Small;
import org.jspecify.annotations.Nullable;

/** Reads what has a place in the calendar: dates, weekdays, quarters, seasons, holidays. */
final class CalendarReader {
    private final TimeText text;
    private final YearReader years;
    private final MonthReader months;

    CalendarReader(TimeText text) {
        this.text = text;
        this.years = new YearReader(text);
        this.months = new MonthReader(text, years);
    }

    /** The longest date that begins at the token. */
    @Nullable
    Match at(int i) {
        return Match.longest(
                weekday(i),
                months.at(i),
                years.at(i, true),
                numeric(i),
                quarter(i),
                quarterAfterYear(i),
                half(i),
                season(i),
                holiday(i));
    }

    /** A weekday alone or with its date: "Thursday, April 6". */
    private @Nullable Match weekday(int i) {
        Phrases.Found<TimeWord> found = text.word(i, WordKind.WEEKDAY, WordKind.SHORT_WEEKDAY);
        if (found == null || !text.isCapital(i)) {
            return null;
        }
        TimeWord word = found.meaning();
        int next = text.is(i + 1, ",") ? i + 2 : i + 1;
        Match date = months.at(next);
        if (date != null && date.meaning().isDay()) {
            return date.from(i);
        }
        if (word.kind() == WordKind.SHORT_WEEKDAY && !text.hasStop(i)) {
            return null;
        }
        return new Match(i, i, weekday(DayOfWeek.of(word.number())), "weekday", word.entry());
    }

    static Meaning.Repeated weekday(DayOfWeek day) {
        Choice.Series series = (from, step) -> Period.day(
                from.plusDays(day.getValue() - from.getDayOfWeek().getValue()).plusWeeks(step));
        return new Meaning.Repeated(series, Unit.DAY, Choice.BY_TENSE);
    }

    static Meaning.Repeated weekend(Choice choice) {
        Choice.Series series = (from, step) -> Period.of(Unit.WEEKEND, from.plusWeeks(step));
        return new Meaning.Repeated(series, Unit.WEEKEND, choice);
    }

    /** "2009-10-12", "10/9/2021", "13.10.2021". */
    private @Nullable Match numeric(int i) {
        String form = text.low(i);
        if (form.length() < 8 || form.length() > 10) {
            return null;
        }
        char mark = form.indexOf('/') > 0 ? '/' : form.indexOf('-') > 0 ? '-' : '.';
        int one = form.indexOf(mark);
        int two = form.indexOf(mark, one + 1);
        if (one <= 0 || two < 0) {
            return null;
        }
        int a = number(form.substring(0, one));
        int b = number(form.substring(one + 1, two));
        int c = number(form.substring(two + 1));
        Meaning meaning = one == 4 ? date(a, b, c) : form.length() - two == 5 ? mixed(a, b, c, mark) : null;
        return meaning == null ? null : new Match(i, i, meaning, "numeric date", "");
    }

    /** Day and month in an order that only the numbers can tell; with full stops the day comes first. */
    private static @Nullable Meaning mixed(int a, int b, int year, char mark) {
        if (mark == '.' || a > 12 || a == b) {
            return date(year, b, a);
        }
        return b > 12 ? date(year, a, b) : a > 0 && b > 0 ? new Meaning.Ambiguous() : null;
    }

    private static @Nullable Meaning date(int year, int month, int day) {
        try {
            return new Meaning.Absolute(Period.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (char c : digits.toCharArray()) {
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** "the third quarter of 1989", "third-quarter", "Q3 2016", "the fiscal first quarter". */
    private @Nullable Match quarter(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        at = text.is(at, "fiscal") ? at + 1 : at;
        int number = shortQuarter(at);
        int last = at;
        if (number == 0) {
            Small ordinal = text.ordinal(at);
            int unit = ordinal == null ? at : ordinal.last() + (text.isHyphen(ordinal.last() + 1) ? 2 : 1);
            if (ordinal == null || ordinal.value() > 4 || !text.is(unit, "quarter")) {
                return null;
            }
            number = ordinal.value();
            last = unit;
        }
        int next = text.is(last + 1, "of", "in") ? last + 2 : last + 1;
        Match year = yearLike(next);
        Small written = years.at(next);
        if (written != null) {
            return match(i, written.last(), Period.quarter(written.value(), number), "quarter");
        }
        return new Match(i, last, quarterIn(number, year), "quarter", "").to(year == null ? last : year.last());
    }

    private int shortQuarter(int i) {
        String word = text.low(i);
        return word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4'
                ? word.charAt(1) - '0'
                : 0;
    }

    private @Nullable Match yearLike(int i) {
        boolean year = text.is(i, "last", "next", "this") && text.is(i + 1, "year");
        if (!year) {
            return years.at(i, false);
        }
        int n = text.is(i, "last") ? -1 : text.is(i, "next") ? 1 : 0;
        return new Match(i, i + 1, new Meaning.FromNow(Unit.YEAR, n), "relative unit", "");
    }

    private static Meaning quarterIn(int number, @Nullable Match year) {
        Choice.Series series = (day, step) -> Period.quarter(day.getYear() + step, number);
        Meaning.Repeated repeated = new Meaning.Repeated(series, Unit.QUARTER, Choice.BY_TENSE);
        return year == null ? repeated : new Meaning.Within(repeated, year.meaning());
    }

    /** "the 1988 second quarter", "next year's first quarter". */
    private @Nullable Match quarterAfterYear(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        Small written = years.at(at);
        Match year = written != null ? match(at, written.last(), Period.year(written.value()), "year") : yearLike(at);
        if (year == null) {
            return null;
        }
        int next = text.is(year.last() + 1, "'s", "'") ? year.last() + 2 : year.last() + 1;
        Small ordinal = text.ordinal(next);
        boolean quarter = ordinal != null && ordinal.value() <= 4 && text.is(ordinal.last() + 1, "quarter");
        return ordinal == null || !quarter
                ? null
                : new Match(i, ordinal.last() + 1, quarterIn(ordinal.value(), year), "quarter", "");
    }

    /** "the first half of 2016", "the second half of last year". */
    private @Nullable Match half(int i) {
        Phrases.Found<TimeWord> half = text.word(WordKind.HALF, i);
        Match year = half == null || !text.is(half.last() + 1, "of") ? null : yearOrDecade(half.last() + 2);
        if (half == null || year == null) {
            return null;
        }
        int number = half.meaning().number();
        Choice.Series series = (day, step) -> Period.half(day.getYear() + step, number);
        Meaning.Repeated repeated = new Meaning.Repeated(series, Unit.HALF, Choice.BY_TENSE);
        return new Match(
                i,
                year.last(),
                new Meaning.Within(repeated, year.meaning()),
                "half year",
                half.meaning().entry());
    }

    private @Nullable Match yearOrDecade(int i) {
        Small written = years.at(i);
        if (written != null) {
            return match(i, written.last(), Period.year(written.value()), "year");
        }
        return yearLike(i);
    }

    private @Nullable Match season(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        Phrases.Found<TimeWord> found = text.word(at, WordKind.SEASON, WordKind.DOUBTFUL_SEASON);
        if (found == null || !text.isNoun(at)) {
            return null;
        }
        TimeWord word = found.meaning();
        String[] rule = word.value().split(" ");
        int first = Integer.parseInt(rule[1]);
        int end = Integer.parseInt(rule[2]);
        int next = text.is(at + 1, "of", ",") ? at + 2 : at + 1;
        Small year = years.at(next);
        if (year != null) {
            return match(i, year.last(), Period.season(year.value(), rule[0], first, end), "season", word.entry());
        }
        if (word.kind() == WordKind.DOUBTFUL_SEASON && (!isSeasonContext(at - 1) || text.is(at + 1, "of"))) {
            return null;
        }
        Choice.Series series = (day, step) -> Period.season(day.getYear() + step, rule[0], first, end);
        return new Match(i, at, new Meaning.Repeated(series, Unit.SEASON, Choice.BY_TENSE), "season", word.entry());
    }

    private boolean isSeasonContext(int i) {
        return text.is(
                i,
                "last",
                "this",
                "next",
                "the",
                "in",
                "since",
                "until",
                "by",
                "early",
                "late",
                "every",
                "each",
                "past",
                "coming",
                "following",
                "previous",
                "of");
    }

    private @Nullable Match holiday(int i) {
        Phrases.Found<TimeWord> found = text.word(WordKind.HOLIDAY, i);
        if (found == null || !(text.isCapital(found.last()) || text.isCapital(found.first()) || found.last() > i)) {
            return null;
        }
        TimeWord word = found.meaning();
        Holiday holiday = text.holiday(word);
        Small year = years.at(text.is(found.last() + 1, "of", ",") ? found.last() + 2 : found.last() + 1);
        Period in = year == null ? null : holiday.in(year.value());
        if (year != null && in != null) {
            return match(i, year.last(), in, "holiday", word.entry());
        }
        Choice.Series series = (day, step) -> {
            Period known = holiday.in(day.getYear() + step);
            return known != null ? known : Period.year(day.getYear() + step);
        };
        return new Match(
                i, found.last(), new Meaning.Repeated(series, Unit.DAY, Choice.BY_TENSE), "holiday", word.entry());
    }

    private static Match match(int first, int last, Period period, String rule) {
        return match(first, last, period, rule, "");
    }

    private static Match match(int first, int last, Period period, String rule, String entry) {
        return new Match(first, last, new Meaning.Absolute(period), rule, entry);
    }
}
