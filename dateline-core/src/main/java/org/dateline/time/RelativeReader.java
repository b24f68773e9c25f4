package org.dateline.time;

import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads periods by their place before or after another: "yesterday", "last week", "next Friday", "the day before". */
final class RelativeReader {
    private final TimeText text;
    private final CalendarReader calendar;

    RelativeReader(TimeText text, CalendarReader calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /** The longest expression of these kinds that begins at the token. */
    @Nullable
    Match at(int i) {
        return Match.longest(today(i), shifted(i), beside(i), weekend(i), spokenOf(i), yearEnd(i), reference(i));
    }

    private @Nullable Match today(int i) {
        Phrases.Found<TimeWord> found = text.word(WordKind.TODAY, i);
        if (found == null
                || (text.is(i, "today") && text.isCapital(i) && text.tag(i).equals("NNP") && i > 0)) {
            return null;
        }
        String value = found.meaning().value();
        int blank = value.indexOf(' ');
        Meaning day = new Meaning.FromNow(Unit.DAY, Integer.parseInt(blank < 0 ? value : value.substring(0, blank)));
        Meaning meaning = blank < 0 ? day : new Meaning.Clock(day, value.substring(blank + 1));
        return new Match(i, found.last(), meaning, "day", found.meaning().entry());
    }

    /** "last week", "next Friday", "this summer", "the previous month", "that same day". */
    private @Nullable Match shifted(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        Phrases.Found<TimeWord> side = text.word(
                at,
                WordKind.BEFORE,
                WordKind.AFTER,
                WordKind.LAST,
                WordKind.PAST_LENGTH,
                WordKind.NEXT,
                WordKind.THIS,
                WordKind.THAT,
                WordKind.LATEST);
        if (side == null && at > i) {
            side = text.word(i, WordKind.BEFORE, WordKind.AFTER, WordKind.PAST_LENGTH, WordKind.THAT);
        }
        if (side == null) {
            return null;
        }
        WordKind kind = side.meaning().kind();
        if (at > i && kind == WordKind.NEXT) {
            kind = WordKind.AFTER;
        }
        int next = side.last() + 1;
        return Match.longest(unit(i, next, kind), repeated(i, next, kind), daypart(i, next, kind));
    }

    private @Nullable Match unit(int first, int i, WordKind side) {
        int at = text.is(i, "fiscal", "calendar", "full") ? i + 1 : i;
        Phrases.Found<TimeWord> found = text.word(WordKind.UNIT, at);
        if (found == null || found.meaning().times() != 1 || isJoined(found.last() + 1)) {
            return null;
        }
        Unit unit = found.meaning().unit();
        Meaning meaning = unit == Unit.WEEKEND ? weekend(side) : unit(unit, side);
        if (meaning == null) {
            return null;
        }
        return new Match(
                first, found.last(), meaning, "relative unit", found.meaning().entry());
    }

    /** "last year-end", "the past week-long siege". */
    private boolean isJoined(int i) {
        return text.isHyphen(i) && text.is(i + 1, "old", "long");
    }

    private static @Nullable Meaning unit(Unit unit, WordKind side) {
        if (unit.isClock()) {
            return null;
        }
        return switch (side) {
            case LAST -> new Meaning.FromNow(unit, -1);
            case PAST_LENGTH ->
                unit == Unit.DAY || unit == Unit.WEEK
                        ? new Meaning.LengthFromNow(unit.length("1"), unit, -1)
                        : new Meaning.FromNow(unit, -1);
            case LATEST -> unit == Unit.QUARTER ? new Meaning.FromNow(unit, -1) : new Meaning.FromNow(unit, 0);
            case NEXT -> new Meaning.FromNow(unit, 1);
            case THIS -> new Meaning.FromNow(unit, 0);
            case BEFORE -> new Meaning.FromThen(unit, -1);
            case AFTER -> new Meaning.FromThen(unit, 1);
            case THAT -> new Meaning.SpokenOf(unit);
            default -> null;
        };
    }

    private static @Nullable Meaning weekend(WordKind side) {
        return switch (side) {
            case LAST, PAST_LENGTH -> CalendarReader.weekend(Choice.LAST);
            case BEFORE -> CalendarReader.weekend(Choice.BEFORE);
            case NEXT -> CalendarReader.weekend(Choice.NEXT);
            case AFTER -> CalendarReader.weekend(Choice.AFTER);
            case THIS -> CalendarReader.weekend(Choice.THIS);
            case THAT -> new Meaning.SpokenOf(Unit.WEEKEND);
            default -> null;
        };
    }

    private @Nullable Match repeated(int first, int i, WordKind side) {
        int at = text.is(i, "'s") ? i + 1 : i;
        Match period = calendar.at(at);
        if (period == null || text.low(at).equals("the")) {
            return null;
        }
        if (!(period.meaning() instanceof Meaning.Repeated repeated)) {
            return period.meaning() instanceof Meaning.Absolute && side != WordKind.PAST_LENGTH
                    ? period.from(first)
                    : null;
        }
        Choice choice = choice(side);
        return choice == null ? null : period.from(first).meaning(repeated.with(choice));
    }

    private static @Nullable Choice choice(WordKind side) {
        return switch (side) {
            case LAST, PAST_LENGTH -> Choice.LAST;
            case NEXT -> Choice.NEXT;
            case THIS -> Choice.THIS;
            case BEFORE -> Choice.BEFORE;
            case AFTER -> Choice.AFTER;
            default -> null;
        };
    }

    /** "this morning", "the next evening", "the same night". */
    private @Nullable Match daypart(int first, int i, WordKind side) {
        Phrases.Found<TimeWord> part = text.word(WordKind.DAYPART, i);
        if (part == null) {
            return null;
        }
        Meaning day = unit(Unit.DAY, side == WordKind.PAST_LENGTH ? WordKind.LAST : side);
        return day == null
                ? null
                : new Match(
                        first,
                        part.last(),
                        new Meaning.Clock(day, part.meaning().value()),
                        "part of a day",
                        part.meaning().entry());
    }

    /** "the day before", "the week after": only where no clause or noun follows. */
    private @Nullable Match beside(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        Phrases.Found<TimeWord> unit = text.word(WordKind.UNIT, at);
        if (unit == null || at == i || !text.is(at + 1, "before", "after", "earlier") || !endsClause(at + 2)) {
            return null;
        }
        Unit of = unit.meaning().unit();
        if (of.isClock()) {
            return null;
        }
        Meaning meaning = new Meaning.FromThen(of, text.is(at + 1, "after") ? 1 : -1);
        return new Match(i, at + 1, meaning, "distance", unit.meaning().entry());
    }

    private boolean endsClause(int i) {
        return i >= text.size()
                || !Character.isLetterOrDigit(text.low(i).charAt(0))
                || text.is(i, "in", "at", "by", "and");
    }

    private @Nullable Match weekend(int i) {
        int at = text.is(i, "the", "a") ? i + 1 : i;
        if (!text.is(at, "weekend") || (text.is(i, "a") && !text.is(i - 1, "during", "after", "over"))) {
            return null;
        }
        if (at == i && !text.isNoun(i + 1)) {
            return null;
        }
        return new Match(i, at, CalendarReader.weekend(Choice.BY_TENSE), "weekend", "");
    }

    /** "the year", "the quarter", "the week": the one spoken of, or this one. */
    private @Nullable Match spokenOf(int i) {
        int at = text.is(i, "the", "its") ? i + 1 : i;
        at = at > i && text.is(at, "fiscal", "full", "year-earlier") ? at + 1 : at;
        Phrases.Found<TimeWord> unit = at == i ? null : text.word(WordKind.UNIT, at);
        if (unit == null
                || text.is(at + 1, "of", "when", "that", "after", "before", "-", "the")
                || text.isNoun(at + 1)) {
            return null;
        }
        Unit of = unit.meaning().unit();
        return of != Unit.WEEK && of != Unit.MONTH && of != Unit.QUARTER && of != Unit.YEAR
                ? null
                : new Match(
                        i,
                        unit.last(),
                        new Meaning.SpokenOf(of),
                        "unit spoken of",
                        unit.meaning().entry());
    }

    /** "year-end", "year's end": the last days of this year. */
    private @Nullable Match yearEnd(int i) {
        boolean end = text.is(i, "year") && (text.isHyphen(i + 1) || text.is(i + 1, "'s")) && text.is(i + 2, "end");
        Meaning part = new Meaning.Part(new Meaning.FromNow(Unit.YEAR, 0), Edge.END);
        return end ? new Match(i, i + 2, part, "end of the year", "") : null;
    }

    /** "now", "recently", "soon". */
    private @Nullable Match reference(int i) {
        Phrases.Found<TimeWord> found = text.word(i, WordKind.PRESENT, WordKind.PAST, WordKind.FUTURE);
        if (found == null
                || (found.first() == found.last() && !isAdverbial(i))
                || (text.is(i, "soon", "shortly") && text.is(i + 1, "as", "after", "before", "enough"))) {
            return null;
        }
        String value = found.meaning().kind() + "_REF";
        return new Match(
                i,
                found.last(),
                new Meaning.AtLarge(value),
                "reference",
                found.meaning().entry());
    }

    private boolean isAdverbial(int i) {
        return !text.tag(i).startsWith("NNP") && !text.tag(i).startsWith("VB");
    }
}
