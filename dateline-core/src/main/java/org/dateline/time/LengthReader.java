package org.dateline.time;

import java.time.DayOfWeek;
import org.dateline.lexicon.Phrases;
import org.dateline.time.TimeText.Small;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, what is counted from them ("two weeks ago"), and what comes again ("every week"). */
final class LengthReader {
    private final TimeText text;
    private final CalendarReader calendar;

    LengthReader(TimeText text, CalendarReader calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /** The longest expression of these kinds that begins at the token. */
    @Nullable
    Match at(int i) {
        return Match.longest(often(i), plain(i), approximate(i), definite(i), joined(i));
    }

    private @Nullable Match plain(int i) {
        Amount amount = Amount.at(text, i);
        return amount == null || isAge(i, amount.last()) ? null : counted(i, amount);
    }

    /** "nearly two years", "at least 30 days", "more than a week ago". */
    private @Nullable Match approximate(int i) {
        Phrases.Found<TimeWord> about = text.word(WordKind.APPROXIMATE, i);
        if (about == null) {
            return null;
        }
        int next = about.last() + 1;
        if (text.is(next, "the") && text.is(i, "over", "under", "around", "about", "some", "only")) {
            return null;
        }
        Match inner = Match.longer(definite(next), plain(next));
        return inner == null || !isLength(inner) ? null : inner.from(i);
    }

    private static boolean isLength(Match match) {
        return match.rule().startsWith("length") || match.rule().equals("distance");
    }

    /** What follows the amount makes it a length or a distance from today or from the time spoken of. */
    private @Nullable Match counted(int first, Amount amount) {
        int next = amount.last() + 1;
        if (text.is(next, "or") && text.is(next + 1, "so")) {
            next += 2;
        }
        if (text.isHyphen(next) && text.is(next + 1, "ago", "earlier", "later")) {
            next++;
        }
        Phrases.Found<TimeWord> how =
                text.word(next, WordKind.AGO, WordKind.HENCE, WordKind.AFTER_THEN, WordKind.BEFORE_THEN);
        if (how != null && (!text.is(next, "before") || endsPhrase(how.last() + 1))) {
            return distance(first, how, amount);
        }
        if (text.is(next, "after") && text.is(first - 1, "come", "came", "comes", "coming", "just", "only", "barely")) {
            return new Match(
                    first,
                    amount.last(),
                    new Meaning.LengthAfter(amount.value(), amount.unit(), amount.whole()),
                    "length after",
                    amount.entry());
        }
        return length(first, amount);
    }

    private boolean endsPhrase(int i) {
        return i >= text.size()
                || text.tag(i).equals(text.low(i))
                || text.tag(i).equals("IN")
                || text.is(i, ";", ":");
    }

    private static Match distance(int first, Phrases.Found<TimeWord> how, Amount amount) {
        boolean back = how.meaning().kind() == WordKind.AGO || how.meaning().kind() == WordKind.BEFORE_THEN;
        long n = amount.whole();
        Meaning meaning;
        if (n == 0) {
            meaning = new Meaning.AtLarge(back ? "PAST_REF" : "FUTURE_REF");
        } else if (how.meaning().value().equals("NOW")) {
            meaning = new Meaning.FromNow(amount.unit(), back ? -n : n, false);
        } else {
            meaning = new Meaning.FromThen(amount.unit(), back ? -n : n);
        }
        return new Match(first, how.last(), meaning, "distance", how.meaning().entry());
    }

    private @Nullable Match length(int first, Amount amount) {
        if (amount.unit() == Unit.WEEKEND
                || amount.unit() == Unit.SECOND && text.is(amount.last(), "second")
                || text.isHyphen(first - 1) && amount.unit() == Unit.QUARTER
                || amount.unit() == Unit.QUARTER && amount.isOne()) {
            return null;
        }
        if (amount.isOne() && text.is(first, "a", "an") && isRate(first - 1)) {
            return new Match(first, amount.last(), new Meaning.Often(amount.value()), "rate", amount.entry());
        }
        if (amount.first() == amount.last() && !text.isNoun(amount.last())) {
            return null;
        }
        int last = text.isHyphen(amount.last() + 1) && text.is(amount.last() + 2, "long")
                ? amount.last() + 2
                : amount.last();
        return new Match(
                first,
                last,
                new Meaning.Length(amount.value(), amount.unit(), amount.whole()),
                "length",
                amount.entry());
    }

    /** "$5 a year", "three times a week", "100 barrels a day". */
    private boolean isRate(int i) {
        return text.isNoun(i) && !text.isCapital(i) && !text.tag(i).equals("NNP")
                || text.tag(i).equals("CD")
                || text.is(i, "once", "twice");
    }

    /** "19-year-old", "34 years old", "aged two years": no time expression. */
    private boolean isAge(int first, int last) {
        int next = text.isHyphen(last + 1) ? last + 2 : last + 1;
        return text.is(next, "old", "olds", "older", "younger")
                || (text.is(next, "of") && text.is(next + 1, "age"))
                || text.is(first - 1, "aged", "age");
    }

    /** "the past two years", "the next few days", "the first nine months", "the last decade". */
    private @Nullable Match definite(int i) {
        int at = text.is(i, "the", "this", "these", "those", "its", "his", "their") ? i + 1 : i;
        Phrases.Found<TimeWord> side =
                text.word(at, WordKind.PAST_LENGTH, WordKind.LAST, WordKind.NEXT, WordKind.LATEST);
        Small ordinal = side == null ? text.ordinal(at) : null;
        int next = side != null ? side.last() + 1 : ordinal != null ? ordinal.last() + 1 : at;
        Amount amount = Amount.at(text, next);
        if (amount == null || amount.first() != next || text.is(next, "a", "an") || isAge(i, amount.last())) {
            return null;
        }
        if (side == null && (next == i || amount.number() == null || ordinal != null && ordinal.value() > 1)) {
            return null;
        }
        if (side != null && amount.number() == null && text.is(next, "recent", "coming")) {
            return null;
        }
        return new Match(i, amount.last(), sided(side, amount), "length", amount.entry());
    }

    private static Meaning sided(Phrases.@Nullable Found<TimeWord> side, Amount amount) {
        if (side == null || side.meaning().kind() == WordKind.LATEST || amount.whole() == 0) {
            return new Meaning.Length(amount.value(), amount.unit(), amount.whole());
        }
        long n = side.meaning().kind() == WordKind.NEXT ? amount.whole() : -amount.whole();
        return new Meaning.LengthFromNow(amount.value(), amount.unit(), n);
    }

    /** "day-long", "year-ago", "year-earlier": a unit by itself, joined to what follows. */
    private @Nullable Match joined(int i) {
        Phrases.Found<TimeWord> unit = text.word(i, WordKind.UNIT, WordKind.UNITS);
        if (unit == null || !text.isHyphen(i + 1)) {
            return null;
        }
        TimeWord word = unit.meaning();
        if (text.is(i + 2, "long")) {
            String value = word.unit().length(word.kind() == WordKind.UNITS ? "X" : Integer.toString(word.times()));
            return new Match(i, i + 2, new Meaning.Length(value, word.unit(), 0), "length", word.entry());
        }
        return text.is(i + 2, "ago", "earlier")
                ? new Match(i, i + 2, new Meaning.FromThen(word.unit(), -1), "distance", word.entry())
                : null;
    }

    /** "daily", "every week", "each Thursday", "every two years", "Tuesdays", "Tuesday nights". */
    private @Nullable Match often(int i) {
        Phrases.Found<TimeWord> word = text.word(WordKind.RECURRING, i);
        if (word != null) {
            boolean adjective = word.meaning().value().equals("P1Y")
                    || word.meaning().value().equals("P1Q");
            return text.isCapital(i) && i > 0 || adjective && text.isNoun(i + 1)
                    ? null
                    : new Match(
                            i,
                            word.last(),
                            new Meaning.Often(word.meaning().value()),
                            "recurring",
                            word.meaning().entry());
        }
        Phrases.Found<TimeWord> days = text.word(WordKind.WEEKDAYS, i);
        if (days != null) {
            return weekday(
                    i, i, DayOfWeek.of(days.meaning().number()), days.meaning().entry());
        }
        Phrases.Found<TimeWord> day = text.word(WordKind.WEEKDAY, i);
        if (day != null && text.word(WordKind.DAYPARTS, i + 1) != null) {
            return weekday(
                    i, i, DayOfWeek.of(day.meaning().number()), day.meaning().entry());
        }
        return each(i);
    }

    private Match weekday(int first, int at, DayOfWeek day, String entry) {
        Phrases.Found<TimeWord> part = text.word(at + 1, WordKind.DAYPARTS, WordKind.DAYPART);
        String value = "XXXX-WXX-" + day.getValue()
                + (part == null ? "" : part.meaning().value());
        return new Match(first, part == null ? at : part.last(), new Meaning.Often(value), "recurring", entry);
    }

    private @Nullable Match each(int i) {
        boolean per = text.is(i, "per");
        Phrases.Found<TimeWord> each = per ? null : text.word(WordKind.EACH, i);
        if (each == null && !per) {
            return null;
        }
        Phrases.Found<TimeWord> day = text.word(WordKind.WEEKDAY, i + 1);
        if (day != null) {
            return weekday(
                    i,
                    i + 1,
                    DayOfWeek.of(day.meaning().number()),
                    day.meaning().entry());
        }
        boolean second = text.is(i + 1, "other", "second");
        Amount amount = Amount.at(text, i + 1);
        Phrases.Found<TimeWord> unit = text.word(WordKind.UNIT, second ? i + 2 : i + 1);
        if (unit == null) {
            return amount == null || amount.number() == null
                    ? eachPeriod(i)
                    : new Match(i, amount.last(), new Meaning.Often(amount.value()), "recurring", amount.entry());
        }
        TimeWord word = unit.meaning();
        int n = (second ? 2 : 1) * word.times();
        return new Match(
                i, unit.last(), new Meaning.Often(word.unit().length(Integer.toString(n))), "recurring", word.entry());
    }

    /** "every summer", "each May". */
    private @Nullable Match eachPeriod(int i) {
        Match period = calendar.at(i + 1);
        if (period == null || !(period.meaning() instanceof Meaning.Repeated)) {
            return null;
        }
        return period.from(i).meaning(new Meaning.Often("XXXX"));
    }
}
