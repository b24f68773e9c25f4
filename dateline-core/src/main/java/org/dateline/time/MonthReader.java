package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.dateline.lexicon.Numeral;
import org.dateline.lexicon.Phrases;
import org.dateline.time.TimeText.Small;
import org.jspecify.annotations.Nullable;

/** Reads months with or without day and year: "Aug. 7, 1998", "5-8 May", "in March", "mid-November". */
final class MonthReader {
    private final TimeText text;
    private final YearReader years;

    MonthReader(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
    }

    /** The longest date built on a month that begins at the token. */
    @Nullable
    Match at(int i) {
        return Match.longest(monthDay(i), dayMonth(i), monthYear(i));
    }

    /** A month by its name; "support" tells whether something beside it must show that it is one. */
    private record Name(int last, int month, boolean support, String entry) {}

    private @Nullable Name name(int i) {
        Phrases.Found<TimeWord> found = text.word(i, WordKind.MONTH, WordKind.DOUBTFUL_MONTH, WordKind.SHORT_MONTH);
        if (found == null || !text.isCapital(i)) {
            return null;
        }
        TimeWord word = found.meaning();
        boolean support = word.kind() == WordKind.DOUBTFUL_MONTH
                || (word.kind() == WordKind.SHORT_MONTH && !text.hasStop(i))
                || isPerson(i)
                || (isPerson(i + 1) && text.isCapital(i + 1));
        return new Name(found.last(), word.number(), support, word.entry());
    }

    private boolean isPerson(int i) {
        return i < text.size() && text.sentence().token(i).name().equals("PERSON");
    }

    private @Nullable Match monthDay(int i) {
        Name name = name(i);
        Small day = name == null ? null : dayOfMonth(name.last() + 1);
        if (name == null || day == null) {
            return null;
        }
        Small second = lastDay(day.last() + 1, day.value());
        int last = second == null ? day.last() : second.last();
        Small year = years.after(last + 1);
        int end = second == null ? day.value() : second.value();
        return dated(i, year == null ? last : year.last(), days(name.month(), day.value(), end, year), name.entry());
    }

    /** The second day of "May 5-8", "May 5 to 8", "Oct. 19 and 20". */
    private @Nullable Small lastDay(int i, int first) {
        if (!text.isHyphen(i) && !text.is(i, "to", "and", "through")) {
            return null;
        }
        Small day = dayOfMonth(i + 1);
        boolean counts = day != null
                && (text.isNoun(day.last() + 1) || text.low(day.last() + 1).equals("%"));
        return day == null || day.value() <= first || (counts && !text.isHyphen(i)) ? null : day;
    }

    private @Nullable Match dayMonth(int i) {
        int from = text.is(i, "the") ? i + 1 : i;
        Small day = dayOfMonth(from);
        if (day == null) {
            return null;
        }
        int next = day.last() + 1;
        Small second = text.isHyphen(next) || text.is(next, "to", "and", "through") ? dayOfMonth(next + 1) : null;
        Small last = second == null || second.value() <= day.value() ? day : second;
        int at = text.is(last.last() + 1, "of") ? last.last() + 2 : last.last() + 1;
        Name name = name(at);
        if (name == null) {
            return null;
        }
        Small year = years.after(name.last() + 1);
        Meaning meaning = days(name.month(), day.value(), last.value(), year);
        return dated(i, year == null ? name.last() : year.last(), meaning, name.entry());
    }

    private @Nullable Match dated(int i, int last, @Nullable Meaning meaning, String entry) {
        if (meaning instanceof Meaning.Repeated repeated) {
            Match inYear = inYear(i, last, repeated, entry);
            return inYear != null ? inYear : new Match(i, last, meaning, "day and month", entry);
        }
        return meaning == null ? null : new Match(i, last, meaning, "day and month", entry);
    }

    private @Nullable Match monthYear(int i) {
        Name name = name(i);
        if (name == null) {
            return joined(i);
        }
        int next = name.last() + 1;
        Small year = years.at(text.is(next, ",", "of") ? next + 1 : next);
        if (year != null) {
            Period month = Period.month(YearMonth.of(year.value(), name.month()));
            return new Match(i, year.last(), new Meaning.Absolute(month), "month and year", name.entry());
        }
        Match inYear = inYear(i, name.last(), month(name.month()), name.entry());
        if (inYear != null) {
            return inYear;
        }
        boolean sure = !name.support() || isSupport(i - 1);
        return sure ? new Match(i, name.last(), month(name.month()), "month", name.entry()) : null;
    }

    /** "February this year", "in May of last year". */
    private @Nullable Match inYear(int i, int last, Meaning.Repeated what, String entry) {
        int next = text.is(last + 1, "of", ",") ? last + 2 : last + 1;
        if (!text.is(next, "this", "last", "next") || !text.is(next + 1, "year")) {
            return null;
        }
        int n = text.is(next, "last") ? -1 : text.is(next, "next") ? 1 : 0;
        Meaning meaning = new Meaning.Within(what, new Meaning.FromNow(Unit.YEAR, n));
        return new Match(i, next + 1, meaning, "month and year", entry);
    }

    private boolean isSupport(int i) {
        return text.is(
                i, "in", "since", "until", "till", "by", "of", "from", "between", "last", "next", "this", "early",
                "late", "mid", "through", "during", "before", "after", "for", "each", "every", "past", "coming");
    }

    /** "mid-August" as one token. */
    private @Nullable Match joined(int i) {
        if (!text.low(i).startsWith("mid-")) {
            return null;
        }
        Phrases.Found<TimeWord> month = text.inside(i, 4, WordKind.MONTH, WordKind.DOUBTFUL_MONTH);
        if (month == null) {
            return null;
        }
        TimeWord word = month.meaning();
        Small year = years.after(i + 1);
        Meaning whole = year == null
                ? month(word.number())
                : new Meaning.Absolute(Period.month(YearMonth.of(year.value(), word.number())));
        Meaning middle = new Meaning.Part(whole, Edge.MID);
        return new Match(i, year == null ? i : year.last(), middle, "middle of a month", word.entry());
    }

    /** A day of the month in digits, as an ordinal or, after a month, in words. */
    private @Nullable Small dayOfMonth(int i) {
        Small ordinal = text.ordinal(i);
        if (ordinal != null) {
            return ordinal.value() <= 31 && !text.isNounOtherThanMonth(ordinal.last() + 1) ? ordinal : null;
        }
        Numeral number = text.numeral(i);
        boolean fits = number != null && number.isPlainDigits() && text.form(i).length() <= 2;
        int value = fits && number != null ? number.value().intValue() : 0;
        return value >= 1 && value <= 31 ? new Small(i, i, value) : null;
    }

    static Meaning.Repeated month(int month) {
        Choice.Series series = (day, step) -> Period.month(YearMonth.of(day.getYear() + step, month));
        return new Meaning.Repeated(series, Unit.MONTH, Choice.BY_TENSE);
    }

    private static @Nullable Meaning days(int month, int first, int last, @Nullable Small written) {
        try {
            if (written != null) {
                LocalDate start = LocalDate.of(written.value(), month, first);
                return new Meaning.Absolute(
                        first == last ? Period.day(start) : Period.range(start, start.withDayOfMonth(last), Unit.DAY));
            }
            return repeated(MonthDay.of(month, first), MonthDay.of(month, last));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Meaning repeated(MonthDay first, MonthDay last) {
        Choice.Series series = first.equals(last)
                ? (day, step) -> Period.day(first.atYear(day.getYear() + step))
                : (day, step) ->
                        Period.range(first.atYear(day.getYear() + step), last.atYear(day.getYear() + step), Unit.DAY);
        return new Meaning.Repeated(series, Unit.DAY, Choice.BY_TENSE);
    }
}
