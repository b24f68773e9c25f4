package org.dateline.count;

import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The words that say that a thing is needed.
 *
 * @param first first token
 * @param last last token
 * @param section section of {@code needs.txt}
 * @param entry file and line
 */
record NeedPredicate(int first, int last, String section, String entry) {
    private static final String[] BEFORE = {"strong", "asking", "without", "provide"};
    private static final int FARTHEST = 24;
    private static final int LONGEST = 6;

    /** The predicate that governs the thing which begins at the token, with only nouns and their company between. */
    static @Nullable NeedPredicate before(NeedWords words, CountText text, int thing) {
        for (int end = thing - 1; end >= 0 && end > thing - FARTHEST; end--) {
            NeedPredicate found = endingAt(words, text, end);
            if (found != null) {
                return found;
            }
            if (!isCompany(text, end)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable NeedPredicate endingAt(NeedWords words, CountText text, int end) {
        for (int first = Math.max(0, end - LONGEST); first <= end; first++) {
            for (String section : BEFORE) {
                Phrases.Found<Entry> found = words.at(section, text, first);
                if (found != null && found.last() == end && fits(text, first, end, section)) {
                    return new NeedPredicate(
                            first, end, section, found.meaning().where());
                }
            }
        }
        return null;
    }

    private static boolean fits(CountText text, int first, int last, String section) {
        boolean verb = text.tag(first).startsWith("VB");
        if (section.equals("provide")) {
            return verb && !text.tag(first).equals("VBD");
        }
        if (section.equals("without") && text.is(first, "no")) {
            return isMissing(text, first - 1);
        }
        boolean one = first == last;
        return !one
                || verb
                || text.tag(first).startsWith("JJ")
                || text.tag(first).equals("IN")
                || text.tag(first).equals("DT");
    }

    /** "there is no", "have no", "with no". */
    private static boolean isMissing(CountText text, int i) {
        return switch (text.lemma(i)) {
            case "be", "have", "get", "receive", "with", "leave", "be left", "'s" -> true;
            default -> false;
        };
    }

    /** Words that may stand between a predicate and what it governs. */
    private static boolean isCompany(CountText text, int i) {
        String tag = text.tag(i);
        boolean noun = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CC")
                || tag.equals("RB")
                || tag.equals("VBN");
        boolean link =
                text.is(i, ",", "of", "such", "as", "like", "including", "especially", "-", "$", "\"", "''", "``")
                        || text.is(i, "to") && text.is(i - 1, "access");
        return noun || link;
    }

    /** The predicate that follows the thing: "water is scarce", "food and medicine are needed". */
    static @Nullable NeedPredicate after(NeedWords words, CountText text, int thing) {
        for (int i = thing + 1; i < text.size() && i < thing + FARTHEST; i++) {
            Phrases.Found<Entry> found = words.at("after", text, i);
            if (found != null && isPredicate(text, i, thing)) {
                return new NeedPredicate(
                        i, found.last(), "after", found.meaning().where());
            }
            if (text.is(i, "but") || text.tag(i).equals("VBN")) {
                return null;
            }
            boolean auxiliary = text.lemma(i).equals("be")
                    || text.tag(i).equals("MD")
                    || text.lemma(i).equals("have")
                    || text.lemma(i).equals("become")
                    || text.lemma(i).equals("remain")
                    || text.tag(i).equals("RB");
            if (!auxiliary && !isCompany(text, i)) {
                return null;
            }
        }
        return null;
    }

    /** "needed" only in the passive, others as they stand; never right behind a predicate of its own. */
    private static boolean isPredicate(CountText text, int i, int thing) {
        boolean verb = text.tag(i).startsWith("VB");
        if (text.is(i, "needed", "required")) {
            int be = text.tag(i - 1).equals("RB") ? i - 2 : i - 1;
            return text.tag(i).equals("VBN") && text.lemma(be).equals("be") && be > thing;
        }
        if (text.lemma(i).equals("need") || text.lemma(i).equals("require")) {
            return false;
        }
        if (text.lemma(i).equals("lack")) {
            return text.tag(i).equals("VBG");
        }
        return verb || text.tag(i).startsWith("JJ") || text.tag(i).equals("IN");
    }

    /** "does not need", "no shortage of": not needed at all. */
    boolean isDenied(NeedWords words, CountText text) {
        if (section.equals("without")) {
            return false;
        }
        for (int i = first - 1; i >= 0 && i > first - 4; i--) {
            if (words.has("not needed", text, i)) {
                return true;
            }
            if (text.is(i, ",", ";", "but", "and")) {
                return false;
            }
        }
        return false;
    }
}
