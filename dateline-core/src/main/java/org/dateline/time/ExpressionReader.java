package org.dateline.time;

import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads whole time expressions: what the other readers find, put together ("early on Friday morning"). */
final class ExpressionReader {
    private final TimeText text;
    private final CalendarReader calendar;
    private final RelativeReader relative;
    private final LengthReader lengths;
    private final ClockReader clock;

    ExpressionReader(TimeText text) {
        this.text = text;
        this.calendar = new CalendarReader(text);
        this.relative = new RelativeReader(text, calendar);
        this.lengths = new LengthReader(text, calendar);
        this.clock = new ClockReader(text);
    }

    /** The longest time expression that begins at the token, or null. */
    @Nullable
    Match at(int i) {
        Match one = single(i);
        Match range = one == null ? null : range(one);
        Match found = range != null ? range : one;
        return found == null ? null : since(found);
    }

    private @Nullable Match single(int i) {
        return Match.longest(part(i), dated(i), timed(i), lengths.at(i));
    }

    /** A date or relative period with what may follow it: a part of the day or a time of the clock. */
    private @Nullable Match dated(int i) {
        Match date = Match.longer(calendar.at(i), relative.at(i));
        if (date == null || !date.meaning().isDay()) {
            return date;
        }
        int next = date.last() + 1;
        int at = text.is(next, "at", "around", "in", "by", "'s") || text.is(next, ",") && text.is(next + 1, "at")
                ? next + 1
                : next;
        at = text.is(at, "at") ? at + 1 : at;
        ClockReader.Time time = clock.at(at);
        if (time == null || (at > next && !time.alone() && !text.is(next, "'s"))) {
            return date;
        }
        Meaning meaning = new Meaning.Clock(date.meaning(), time.suffix());
        return new Match(i, time.last(), meaning, date.rule(), date.entry());
    }

    /** A time of day with the day after it, or alone. */
    private @Nullable Match timed(int i) {
        ClockReader.Time time = clock.at(i);
        if (time == null) {
            return null;
        }
        int next = time.last() + 1;
        int at = text.is(next, ",") ? next + 1 : next;
        at = text.is(at, "on", "of") ? at + 1 : at;
        Match day = Match.longer(calendar.at(at), relative.at(at));
        if (day != null && day.meaning().isDay()) {
            Meaning meaning = new Meaning.Clock(day.meaning(), time.suffix());
            return new Match(i, day.last(), meaning, day.rule(), day.entry().isEmpty() ? time.entry() : day.entry());
        }
        return time.alone()
                ? new Match(i, time.last(), new Meaning.Clock(null, time.suffix()), TimeMention.CLOCK, time.entry())
                : null;
    }

    /** "late August", "the end of 2014", "earlier this month", "early on Friday". */
    private @Nullable Match part(int i) {
        int at = text.is(i, "the") && !text.is(i + 1, "end", "beginning", "start", "middle", "close") ? i + 1 : i;
        Phrases.Found<TimeWord> found = text.word(
                at,
                WordKind.END,
                WordKind.START,
                WordKind.MID,
                WordKind.EARLY,
                WordKind.LATE,
                WordKind.EARLIER,
                WordKind.LATER);
        if (found == null) {
            return null;
        }
        int next = found.last() + 1;
        next = text.isHyphen(next) || text.is(next, "on", "in") ? next + 1 : next;
        Match whole = Match.longer(dated(next), timed(next));
        if (whole == null || whole.rule().equals("reference")) {
            return null;
        }
        boolean day = whole.meaning().isDay() || whole.meaning() instanceof Meaning.Clock;
        if (!day && !whole.meaning().isPeriod()) {
            return null;
        }
        Meaning meaning = day
                ? whole.meaning()
                : new Meaning.Part(whole.meaning(), edge(found.meaning().kind()));
        return new Match(i, whole.last(), meaning, whole.rule(), whole.entry());
    }

    private static Edge edge(WordKind kind) {
        return switch (kind) {
            case START -> Edge.START;
            case MID -> Edge.MID;
            case LATE -> Edge.LATE;
            case END -> Edge.END;
            case EARLIER -> Edge.EARLIER;
            case LATER -> Edge.LATER;
            default -> Edge.EARLY;
        };
    }

    /** "from Monday to Thursday", "between 27 February and 16 March", "2010-2012", "Saturday and Sunday". */
    private @Nullable Match range(Match first) {
        if (!isDate(first)) {
            return null;
        }
        int next = first.last() + 1;
        boolean from = text.is(first.first() - 1, "from", "between", "From", "Between");
        boolean joined =
                text.isHyphen(next) || text.is(next, "to", "through", "until", "till") || from && text.is(next, "and");
        boolean and = text.is(next, "and");
        if (!joined && !and) {
            return null;
        }
        Match second = single(next + 1);
        if (second == null || !isDate(second)) {
            return null;
        }
        if (joined && !from && !text.isHyphen(next) && !alike(first, second)) {
            return null;
        }
        boolean pair = and && !from && isWeekday(first) && isWeekday(second);
        return joined && !(and && !from) || pair
                ? new Match(
                        first.first(),
                        second.last(),
                        new Meaning.Range(first.meaning(), second.meaning()),
                        "range",
                        first.entry())
                : null;
    }

    private static boolean isWeekday(Match match) {
        return match.rule().equals("weekday") && match.meaning() instanceof Meaning.Repeated;
    }

    /** Whether two dates are of one kind, so that "to" between them can only join them. */
    private static boolean alike(Match a, Match b) {
        return a.rule().equals(b.rule()) && a.meaning().isDay() == b.meaning().isDay();
    }

    private static boolean isDate(Match match) {
        return match.meaning().isDay() || match.meaning().isPeriod() || match.meaning() instanceof Meaning.Part;
    }

    /** "since 2014" lasts until today, unless it is the date of a noun or a clause ("since the 2010 earthquake"). */
    private Match since(Match match) {
        int before = match.first() - 1;
        boolean since = text.is(before, "since")
                && isDate(match)
                && !text.isNoun(match.last() + 1)
                && !text.is(match.last() + 1, "'s", "'");
        return since ? match.meaning(new Meaning.Since(match.meaning())) : match;
    }
}
