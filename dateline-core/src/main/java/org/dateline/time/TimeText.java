package org.dateline.time;

import java.util.Locale;
import org.dateline.lexicon.Numeral;
import org.dateline.lexicon.Numerals;
import org.dateline.lexicon.Phrases;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** One sentence as the readers of time expressions see it: lower-case words, tags, time words, numbers. */
final class TimeText {
    private static final long CORES = WordKind.cores();
    private static final int REACH = 8;

    private final Sentence sentence;
    private final TimeWords words;
    private final Numerals numerals;
    private final String[] low;
    private final long[] kinds;
    private final int[] nextCore;
    private final @Nullable Numeral[] numbers;
    private final boolean[] numbersRead;

    TimeText(Sentence sentence, TimeWords words, Numerals numerals) {
        this.sentence = sentence;
        this.words = words;
        this.numerals = numerals;
        this.low = new String[sentence.size()];
        this.numbers = new Numeral[low.length];
        this.numbersRead = new boolean[low.length];
        this.kinds = new long[low.length];
        this.nextCore = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = normal(sentence.token(i).form());
            kinds[i] = words.kinds(low[i]);
        }
        int core = Integer.MAX_VALUE;
        for (int i = low.length - 1; i >= 0; i--) {
            core = isCore(i) ? i : core;
            nextCore[i] = core;
        }
    }

    /** Lower case, straight apostrophe, no full stop after an abbreviation. */
    private static String normal(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        int point = word.indexOf('.');
        return point > 1 && point == word.length() - 1 ? word.substring(0, point) : word;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return low.length;
    }

    /** The word in lower case; "" outside the sentence. */
    String low(int i) {
        return i >= 0 && i < low.length ? low[i] : "";
    }

    String form(int i) {
        return i >= 0 && i < low.length ? sentence.token(i).form() : "";
    }

    String tag(int i) {
        return i >= 0 && i < low.length ? sentence.token(i).tag() : "";
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean is(int i, String... wanted) {
        String word = low(i);
        for (String w : wanted) {
            if (w.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isHyphen(int i) {
        return is(i, "-", "\u2013", "\u2014", "--", "\u2010", "\u2011");
    }

    boolean isCapital(int i) {
        return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
    }

    boolean hasStop(int i) {
        return form(i).endsWith(".") && form(i).length() > 1;
    }

    /** The longest phrase of the kind that begins at the token, or null. */
    Phrases.@Nullable Found<TimeWord> word(WordKind kind, int i) {
        return i >= 0 && i < low.length && (kinds[i] & kind.bit()) != 0 ? words.at(kind, low, i) : null;
    }

    /** Whether the token's lemma is a word of the kind. */
    boolean has(int i, WordKind kind) {
        return words.at(kind, new String[] {sentence.token(i).lemma().toLowerCase(Locale.ROOT)}, 0) != null;
    }

    /** The first of the kinds that has a phrase at the token. */
    Phrases.@Nullable Found<TimeWord> word(int i, WordKind... kinds) {
        for (WordKind kind : kinds) {
            Phrases.Found<TimeWord> found = word(kind, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The phrase of one of the kinds that a token is from its nth letter on: "august" in "mid-August". */
    Phrases.@Nullable Found<TimeWord> inside(int i, int n, WordKind... kinds) {
        String[] rest = {low[i].substring(n)};
        for (WordKind kind : kinds) {
            Phrases.Found<TimeWord> found = words.at(kind, rest, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean isNounOtherThanMonth(int i) {
        return isNoun(i) && word(i, WordKind.MONTH, WordKind.DOUBTFUL_MONTH, WordKind.SHORT_MONTH) == null;
    }

    /** Whether the word measures the number before it: "2000 metres", "1990 dollars", "2000 %". */
    boolean isUnitOrMeasure(int i) {
        return is(
                i,
                "%",
                "percent",
                "per",
                "metres",
                "meters",
                "km",
                "kilometres",
                "kilometers",
                "miles",
                "dollars",
                "euros",
                "tons",
                "tonnes",
                "troops",
                "people",
                "hectares",
                "points",
                "barrels",
                "megawatts",
                "pounds",
                "feet",
                "mw",
                "kg",
                "gmt",
                "hours");
    }

    Holiday holiday(TimeWord word) {
        return words.holiday(word);
    }

    @Nullable
    Numeral numeral(int i) {
        if (i < 0 || i >= low.length) {
            return null;
        }
        if (!numbersRead[i]) {
            numbersRead[i] = true;
            numbers[i] = numerals.at(sentence, i);
        }
        return numbers[i];
    }

    /** The ordinal number that begins at the token with the tokens it takes, or null: "third", "21st", "twenty-first". */
    @Nullable
    Small ordinal(int i) {
        if (i < 0 || i >= low.length) {
            return null;
        }
        int value = numerals.ordinal(low[i]);
        if (value > 0) {
            return new Small(i, i, value);
        }
        Numeral tens = is(i, "twenty", "thirty") ? numeral(i) : null;
        int unit = tens != null && isHyphen(i + 1) ? numerals.ordinal(low(i + 2)) : 0;
        return tens != null && unit > 0 && unit < 10
                ? new Small(i, i + 2, tens.value().intValue() + unit)
                : null;
    }

    /** Whether a time expression may begin at the token; false for nearly all tokens, and cheap. */
    boolean mayBegin(int i) {
        return nextCore[i] - i <= REACH;
    }

    /** A word on which a time expression can stand, or a number in the form of a year, date or time of the clock. */
    private boolean isCore(int i) {
        if ((kinds[i] & CORES) != 0) {
            return true;
        }
        String word = low[i];
        char c = word.charAt(0);
        boolean digit = c >= '0' && c <= '9';
        return digit && (word.length() >= 4 || word.endsWith("am") || word.endsWith("pm") || isClock(i + 1))
                || c == '\'' && word.length() > 2
                || word.startsWith("mid-")
                || word.length() == 2 && c == 'q'
                || word.startsWith("fy")
                || c == 'n' && word.equals("nineteen");
    }

    private boolean isClock(int i) {
        return i < low.length && ((kinds[i] & WordKind.HALF_DAY.bit()) != 0 || low[i].equals("o'clock"));
    }

    /** A small number and the tokens it stands in. */
    record Small(int first, int last, int value) {}
}
