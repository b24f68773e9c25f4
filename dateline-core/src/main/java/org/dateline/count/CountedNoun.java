package org.dateline.count;

import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds what a quantity counts, or that it counts nothing. */
final class CountedNoun {
    /** The quantity is no count: a year, an age, a measure, a number of a resolution. */
    static final int NONE = -1;

    private static final int FARTHEST = 7;
    private static final long MOST_OF_A_SHARE = 100;

    private final WordLists nouns;

    private CountedNoun(WordLists nouns) {
        this.nouns = nouns;
    }

    static CountedNoun load(Lexicon lexicon) {
        return new CountedNoun(WordLists.load(lexicon, "counts/nouns.txt"));
    }

    /** The token of the counted noun, the last token of the quantity where the noun is left out, or {@link #NONE}. */
    int of(CountText text, Quantity quantity) {
        if (isOther(text, quantity)) {
            return NONE;
        }
        int next = quantity.last() + 1;
        boolean of = text.is(next, "of");
        if (of && !quantity.rule().equals("vague")) {
            return ofWhole(text, quantity);
        }
        int noun = noun(text, of ? next + 1 : next, quantity);
        if (noun >= 0) {
            return isMeasure(text, noun) ? NONE : noun;
        }
        return standsAlone(text, quantity) ? quantity.last() : NONE;
    }

    /** "12 of the attackers", "5 of them": 12, 5; but "one of the biggest". */
    private int ofWhole(CountText text, Quantity quantity) {
        boolean one = text.is(quantity.number(), "one");
        boolean some = text.is(
                quantity.last() + 2, "the", "them", "those", "its", "his", "their", "her", "our", "whom", "these");
        return some && !one ? quantity.last() : NONE;
    }

    /** Ages, money, attributes ("a 12-member team"), numbers of things, shares. */
    private boolean isOther(CountText text, Quantity quantity) {
        int before = quantity.number() - 1;
        int next = quantity.last() + 1;
        if (text.isHyphen(next)
                        && !text.is(next + 1, "plus")
                        && !text.tag(next + 1).equals("")
                || next < text.size() && isName(text, quantity.number(), next)) {
            return true;
        }
        boolean money =
                text.tag(before).equals("$") || text.is(before, "$", "us$", "\u20ac", "\u00a3", "#", "rs", "rs.");
        boolean symbol = text.is(next, "%", "\u00b0", "old", "/", ":");
        return money
                || symbol
                || isAge(text, quantity)
                || isShare(text, quantity)
                || isNumbered(text, quantity)
                || isOneAsPronoun(text, quantity);
    }

    /** "Seven Network"; the first word of a sentence is a name only beside another. */
    private static boolean isName(CountText text, int number, int next) {
        return text.tag(number).equals("NNP") && (number > 0 || text.tag(next).startsWith("NNP"));
    }

    private static boolean isAge(CountText text, Quantity quantity) {
        int before = quantity.number() - 1;
        int next = quantity.last() + 1;
        boolean between = text.is(before, ",")
                && text.is(next, ",", ".", ";")
                && quantity.number() == quantity.last()
                && Character.isDigit(text.low(quantity.number()).charAt(0));
        Long n = quantity.tally().best();
        boolean human = n != null && n > 0 && n < 111;
        return text.is(before, "aged", "age", "ages") && human
                || between && human && (text.isNoun(before - 1) && !text.isPlural(before - 1));
    }

    /** "one in five", "two thirds", "half". */
    private boolean isShare(CountText text, Quantity quantity) {
        int next = quantity.last() + 1;
        int before = quantity.first() - 1;
        Long n = quantity.tally().best();
        boolean few = n != null && n <= MOST_OF_A_SHARE;
        return few && text.is(before, "every")
                || few
                        && text.is(before, "of")
                        && (text.is(before - 1, "out") || text.tag(before - 1).equals("CD"))
                || few
                        && text.is(next, "in", "out")
                        && text.tag(text.is(next, "out") ? next + 2 : next + 1).equals("CD")
                || few && text.is(next, "in") && text.is(next + 1, "every")
                || nouns.has("whole", text.low(next));
    }

    private boolean isNumbered(CountText text, Quantity quantity) {
        int before = quantity.number() - 1;
        boolean digits = Character.isDigit(text.low(quantity.number()).charAt(0));
        boolean name = nouns.has("numbered", text.low(before))
                || digits && text.tag(before).startsWith("NNP");
        return name
                && !text.isNoun(quantity.last() + 1)
                && !text.tag(quantity.last() + 1).startsWith("VB")
                && !text.tag(quantity.last() + 1).startsWith("JJ");
    }

    private static boolean isOneAsPronoun(CountText text, Quantity quantity) {
        int at = quantity.number();
        return text.is(at, "one")
                && at == quantity.last()
                && (text.is(
                                at - 1, "no", "the", "this", "that", "which", "each", "every", "another", "any", "some",
                                "new")
                        || text.is(
                                at + 1, "another", "that", "which", "who", "'s", "should", "can", "must", "day", "side",
                                "thing")
                        || text.tag(at).equals("PRP"));
    }

    private int noun(CountText text, int from, Quantity quantity) {
        Sentence sentence = text.sentence();
        if (sentence.parsed()) {
            Token last = sentence.token(quantity.last());
            int head = last.head();
            boolean counts = sentence.has(quantity.last(), "nummod", "amod", "compound") && head > quantity.last();
            if (counts && head - quantity.last() <= FARTHEST && isCountable(text, head)) {
                return head;
            }
        }
        return scan(text, from);
    }

    /** The next noun of the noun phrase, past adjectives, names and participles. */
    private int scan(CountText text, int from) {
        int best = NONE;
        for (int i = from; i < text.size() && i < from + FARTHEST; i++) {
            if (isCountable(text, i)) {
                best = i;
                if (!text.isNoun(i + 1) || text.tag(i + 1).equals("NNP")) {
                    return best;
                }
            } else if (!isInside(text, i)) {
                return best >= 0 ? best : isMeasure(text, i) ? i : NONE;
            } else if (text.isNoun(i) && !text.isNoun(i + 1) && !isInside(text, i + 1)) {
                return isMeasure(text, i) ? i : best >= 0 ? best : single(text, i);
            }
        }
        return best;
    }

    /** A singular noun after a number is counted only where the number is one or the noun is a name ("six Taliban"). */
    private static int single(CountText text, int i) {
        boolean name = text.tag(i).equals("NNP") && !text.tag(i - 1).equals("NNP");
        return name || text.is(i - 1, "one") || text.is(i - 2, "one") ? i : NONE;
    }

    private boolean isCountable(CountText text, int i) {
        return text.isPlural(i) || nouns.has("invariant", text.low(i)) || isMeasure(text, i);
    }

    private boolean isMeasure(CountText text, int i) {
        return nouns.has("measure", text.low(i));
    }

    private static boolean isInside(CountText text, int i) {
        String tag = text.tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("RB")
                        && (text.tag(i + 1).startsWith("JJ") || text.tag(i + 1).equals("VBN"))
                || text.isHyphen(i)
                || text.is(i, "the", "\"", "``", "''", "'s", "and")
                        && i > 0
                        && text.tag(i + 1).startsWith("JJ")
                || text.is(i, "the");
    }

    /** "killed 46 and wounded dozens", "12 were killed", "56 more". */
    private boolean standsAlone(CountText text, Quantity quantity) {
        if (quantity.rule().equals("vague")) {
            return true;
        }
        int next = quantity.last() + 1;
        String before = text.tag(quantity.first() - 1);
        boolean ends = next >= text.size()
                || !text.isNoun(next) && !text.tag(next).equals("CD") && !text.is(next, "(", "-lrb-", "'s");
        boolean named = before.startsWith("NNP")
                && Character.isDigit(text.low(quantity.number()).charAt(0))
                && quantity.first() == quantity.number()
                && !text.tag(next).startsWith("VB");
        return ends && !named && isArgument(text, quantity);
    }

    private static boolean isArgument(CountText text, Quantity quantity) {
        Sentence sentence = text.sentence();
        if (!sentence.parsed()) {
            return true;
        }
        int top = quantity.last();
        for (int i = quantity.number(); i <= quantity.last(); i++) {
            int head = sentence.token(i).head();
            if (head < quantity.number() || head > quantity.last()) {
                top = i;
            }
        }
        return !sentence.has(top, "nummod", "appos", "compound", "dep")
                || sentence.token(top).head() > quantity.last();
    }
}
