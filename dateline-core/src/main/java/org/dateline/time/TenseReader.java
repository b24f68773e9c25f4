package org.dateline.time;

import java.util.Locale;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells when the clause around a word plays, from the verb that governs it. */
final class TenseReader {
    private final TimeWords words;

    TenseReader(TimeWords words) {
        this.words = words;
    }

    static TenseReader load(Lexicon lexicon) {
        return new TenseReader(TimeWords.load(lexicon));
    }

    /** The tense of the clause that holds the tokens from first to last. */
    Tense at(Sentence sentence, int first, int last) {
        if (!sentence.parsed()) {
            return nearest(sentence, first);
        }
        int top = top(sentence, first, last);
        if (isStillToCome(sentence, first)) {
            return Tense.FUTURE;
        }
        Tense byNoun = byNoun(sentence, top);
        Tense tense = byNoun != Tense.UNKNOWN ? byNoun : byVerb(sentence, top, isAhead(sentence, top, first));
        return tense == Tense.PAST && byNoun == Tense.UNKNOWN && !isTimeOfVerb(sentence, top)
                ? Tense.LOOSELY_PAST
                : tense;
    }

    /** "began in November", not "set Nov. 10 as the deadline", "a dividend payable Dec. 15", "open through Nov. 17". */
    private static boolean isTimeOfVerb(Sentence sentence, int top) {
        int verb = sentence.token(top).head();
        if (verb < 0 || sentence.has(top, "obj", "nsubj", "dep", "appos", "amod", "xcomp")) {
            return false;
        }
        String tag = sentence.token(verb).tag();
        boolean finite = (tag.equals("VBD") || tag.equals("VBN")) && !isInfinitiveOrPerfect(sentence, verb);
        return finite
                && switch (sentence.preposition(top)) {
                    case "", "in", "on", "at", "during", "since", "from" -> true;
                    default -> false;
                };
    }

    /** "to testify", "has set": neither tells a day that is past. */
    private static boolean isInfinitiveOrPerfect(Sentence sentence, int verb) {
        for (int c : sentence.children(verb)) {
            Token token = sentence.token(c);
            boolean perfect = token.lemma().equals("have") && !token.tag().equals("VBD");
            if (token.tag().equals("TO") || perfect && sentence.has(c, "aux")) {
                return true;
            }
        }
        return false;
    }

    /** "ahead of Sunday", "as soon as Tuesday". */
    private static boolean isStillToCome(Sentence sentence, int first) {
        String before = low(sentence, first - 1);
        String earlier = low(sentence, first - 2);
        return before.equals("of") && earlier.equals("ahead")
                || before.equals("as") && (earlier.equals("soon") || earlier.equals("early"));
    }

    /** "Sunday's election" is ahead, unless the verb is past; "Sunday's attack" lies behind whatever the verb. */
    private Tense byNoun(Sentence sentence, int top) {
        int noun =
                sentence.has(top, "nmod:poss", "compound") ? sentence.token(top).head() : -1;
        if (noun < 0 || !sentence.token(noun).isNoun()) {
            return Tense.UNKNOWN;
        }
        boolean appointed = is(WordKind.APPOINTED, sentence.token(noun));
        Tense tense = byVerb(sentence, top, false);
        if (!appointed) {
            return isAhead(sentence.preposition(noun)) ? Tense.LOOSELY_PAST : Tense.PAST;
        }
        return switch (tense) {
            case PRESENT -> Tense.FUTURE;
            case PAST -> Tense.LOOSELY_PAST;
            default -> tense;
        };
    }

    private Tense byVerb(Sentence sentence, int top, boolean ahead) {
        int at = top;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (isPredicate(sentence, at)) {
                return tense(sentence, at, ahead);
            }
            at = sentence.token(at).head();
        }
        return Tense.UNKNOWN;
    }

    /** The token of the expression whose head lies outside of it. */
    private static int top(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    private static boolean isAhead(Sentence sentence, int top, int first) {
        String before = low(sentence, first - 1);
        String preposition = sentence.preposition(top);
        return isAhead(before) || isAhead(preposition);
    }

    private static boolean isAhead(String preposition) {
        return switch (preposition) {
            case "for", "until", "till", "to", "by", "before", "through" -> true;
            default -> false;
        };
    }

    private static boolean isPredicate(Sentence sentence, int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0;
    }

    private Tense tense(Sentence sentence, int predicate, boolean ahead) {
        Token token = sentence.token(predicate);
        Tense byAuxiliary = byAuxiliary(sentence, predicate);
        if (ahead && is(WordKind.FORWARD, token) || is(WordKind.ARRANGED, token)) {
            return Tense.FUTURE;
        }
        if (byAuxiliary != Tense.UNKNOWN) {
            return byAuxiliary;
        }
        int mark = sentence.child(predicate, "mark");
        boolean infinitive = mark >= 0 && sentence.token(mark).tag().equals("TO");
        if (infinitive) {
            return infinitive(sentence, predicate);
        }
        return switch (token.tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> is(WordKind.TIMETABLE, token) ? Tense.FUTURE : Tense.PRESENT;
            case "VB" -> Tense.FUTURE;
            case "VBG" -> ofGovernor(sentence, predicate);
            default -> Tense.PRESENT;
        };
    }

    /** What the auxiliaries and the copula say; UNKNOWN where there are none. */
    private static Tense byAuxiliary(Sentence sentence, int predicate) {
        boolean modal = false;
        boolean have = false;
        boolean past = false;
        boolean present = false;
        boolean to = false;
        for (int c : sentence.children(predicate)) {
            if (sentence.has(c, "aux", "cop")) {
                Token aux = sentence.token(c);
                modal |= aux.tag().equals("MD");
                have |= aux.lemma().equals("have");
                past |= aux.tag().equals("VBD");
                present |= aux.tag().equals("VBZ") || aux.tag().equals("VBP");
                to |= aux.tag().equals("TO");
            } else if (sentence.has(c, "mark")) {
                to |= sentence.token(c).tag().equals("TO");
            }
        }
        if (have || (past && !to)) {
            return Tense.PAST;
        }
        boolean inVain = modal && sentence.child(predicate, "neg", "advmod:neg") >= 0 && isCould(sentence, predicate);
        if (inVain) {
            return Tense.PAST;
        }
        if (modal || (to && (present || past))) {
            return Tense.FUTURE;
        }
        boolean going = sentence.token(predicate).tag().equals("VBG") && present;
        return going ? Tense.FUTURE : present ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static boolean isCould(Sentence sentence, int predicate) {
        int modal = sentence.child(predicate, "aux");
        return modal >= 0 && low(sentence, modal).equals("could");
    }

    /** "plans to meet" lies ahead; "was forced to flee" is as past as its governor. */
    private Tense infinitive(Sentence sentence, int predicate) {
        int head = sentence.token(predicate).head();
        if (head < 0 || !sentence.has(predicate, "xcomp", "ccomp")) {
            return head >= 0 && sentence.has(predicate, "acl") ? Tense.FUTURE : ofGovernor(sentence, predicate);
        }
        return is(WordKind.FORWARD, sentence.token(head)) ? Tense.FUTURE : ofGovernor(sentence, predicate);
    }

    private Tense ofGovernor(Sentence sentence, int predicate) {
        int at = sentence.token(predicate).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (isPredicate(sentence, at) && !token.tag().equals("VBG")) {
                return tense(sentence, at, false);
            }
            at = token.head();
        }
        return Tense.UNKNOWN;
    }

    private boolean is(WordKind kind, Token token) {
        return words.at(kind, new String[] {token.lemma().toLowerCase(Locale.ROOT)}, 0) != null;
    }

    private static String low(Sentence sentence, int i) {
        return i < 0 ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** Without a tree: the nearest verb before, else after. */
    private static Tense nearest(Sentence sentence, int first) {
        for (int i = first - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return flat(sentence, i);
            }
        }
        for (int i = first; i < sentence.size(); i++) {
            if (sentence.token(i).tag().equals("MD")) {
                return Tense.FUTURE;
            }
            if (sentence.token(i).isVerb()) {
                return flat(sentence, i);
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense flat(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 4; i--) {
            if (sentence.token(i).tag().equals("MD")) {
                return Tense.FUTURE;
            }
        }
        return switch (sentence.token(verb).tag()) {
            case "VBD", "VBN", "VBG" -> Tense.PAST;
            case "VB" -> Tense.FUTURE;
            default -> Tense.PRESENT;
        };
    }
}
