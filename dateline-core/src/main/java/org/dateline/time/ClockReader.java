package org.dateline.time;

import java.util.Locale;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads parts of the day and times of the clock: "night", "10 p.m.", "7:15", "0430 GMT", "noon". */
final class ClockReader {
    private final TimeText text;

    ClockReader(TimeText text) {
        this.text = text;
    }

    /**
     * A time of day without its day.
     *
     * @param first first token
     * @param last last token
     * @param suffix what TIMEX3 adds to the day
     * @param alone whether it is a time expression even with no day beside it
     * @param entry file and line, or ""
     */
    record Time(int first, int last, String suffix, boolean alone, String entry) {}

    @Nullable
    Time at(int i) {
        Time clock = clock(i);
        return clock != null ? clock : part(i);
    }

    private @Nullable Time part(int i) {
        int at = text.is(i, "the", "mid", "early", "late", "around") ? i + 1 : i;
        at = at > i && text.isHyphen(at) ? at + 1 : at;
        boolean mid = text.low(at).startsWith("mid-");
        Phrases.Found<TimeWord> found = mid ? text.inside(at, 4, WordKind.DAYPART) : text.word(WordKind.DAYPART, at);
        if (found == null || (text.isCapital(at) && at > 0)) {
            return null;
        }
        boolean alone = text.is(i, "the") && text.is(i - 1, "in", "during", "through", "into")
                || mid
                || found.meaning().value().startsWith("T1")
                || found.meaning().value().startsWith("T2")
                || text.is(i - 1, "at") && text.is(at, "dawn", "dusk", "night", "sunset", "nightfall", "daybreak");
        return new Time(
                i,
                mid ? at : at + found.last() - found.first(),
                found.meaning().value(),
                alone,
                found.meaning().entry());
    }

    private @Nullable Time clock(int i) {
        int at = text.is(i, "around", "about", "shortly") && text.tag(i + 1).equals("CD") ? i + 1 : i;
        int[] time = hourAndMinute(text.low(at));
        if (time == null) {
            return null;
        }
        Phrases.Found<TimeWord> half = text.word(WordKind.HALF_DAY, at + 1);
        boolean full = text.low(at).indexOf(':') > 0;
        Phrases.Found<TimeWord> zone = text.word(WordKind.ZONE, (half == null ? at : half.last()) + 1);
        boolean oclock = text.is(at + 1, "o'clock");
        if (half == null
                && !oclock
                && !(full && text.tag(at).equals("CD"))
                && !(zone != null && time[0] >= 0 && text.low(at).length() == 4)) {
            return joined(i, at);
        }
        if (half != null && time[0] > 12) {
            return null;
        }
        int hour = half == null ? time[0] : time[0] % 12 + half.meaning().number();
        int last = oclock ? at + 1 : half == null ? at : half.last();
        zone = text.word(WordKind.ZONE, last + 1);
        return hour > 24 ? null : time(i, zone == null ? last : zone.last(), hour, time[1]);
    }

    /** "10am" as one token. */
    private @Nullable Time joined(int i, int at) {
        String word = text.low(at);
        boolean morning = word.endsWith("am");
        if (word.length() < 3 || (!morning && !word.endsWith("pm"))) {
            return null;
        }
        int[] time = hourAndMinute(word.substring(0, word.length() - 2));
        return time == null || time[0] > 12 ? null : time(i, at, time[0] % 12 + (morning ? 0 : 12), time[1]);
    }

    private static Time time(int first, int last, int hour, int minute) {
        return new Time(first, last, String.format(Locale.ROOT, "T%02d:%02d", hour, minute), true, "");
    }

    /** "7:15", "10", "10.30", "0430"; null for anything else. For "10am" the digits of "10". */
    private static int @Nullable [] hourAndMinute(String word) {
        int mark = word.indexOf(':') > 0 ? word.indexOf(':') : word.indexOf('.');
        String digits = word.endsWith("am") || word.endsWith("pm") ? word.substring(0, word.length() - 2) : word;
        String hours = mark > 0 ? digits.substring(0, mark) : digits.length() == 4 ? digits.substring(0, 2) : digits;
        String minutes = mark > 0 ? digits.substring(mark + 1) : digits.length() == 4 ? digits.substring(2) : "00";
        int hour = small(hours);
        int minute = small(minutes);
        return hour < 0 || hour > 24 || minute < 0 || minute > 59 || minutes.length() != 2
                ? null
                : new int[] {hour, minute};
    }

    private static int small(String digits) {
        if (digits.isEmpty() || digits.length() > 2) {
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
}
