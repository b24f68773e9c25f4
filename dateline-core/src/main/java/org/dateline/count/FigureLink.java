package org.dateline.count;

import java.util.List;
import org.dateline.count.FigureCue.Found;
import org.dateline.count.FigureCue.Part;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Decides which cue of a sentence makes a quantity a figure, by the tree and, where it is silent, by nearness. */
final class FigureLink {
    private static final int SAME = 100;
    private static final int JOINED = 95;
    private static final int ARGUMENT = 90;
    private static final int CLAUSE = 85;
    private static final int ATTRIBUTE = 80;
    private static final int CHAIN = 75;
    private static final int NEAR = 40;
    private static final int FARTHEST = 6;
    private static final int LONGEST_NUMBER_OF = 20;

    private FigureLink() {}

    /** The cue that fits best, or null where none belongs to the quantity. */
    static @Nullable Found best(CountText text, CountMention count, List<Found> cues, List<CountMention> counts) {
        Found best = null;
        int top = 0;
        for (Found cue : cues) {
            int score = score(text, count, cue, counts);
            if (score > top) {
                top = score;
                best = cue;
            }
        }
        return best;
    }

    private static int score(CountText text, CountMention count, Found cue, List<CountMention> counts) {
        int noun = count.counted();
        boolean holds = cue.first() <= noun && noun <= cue.last();
        if (holds && cue.cue().part() != Part.VERB) {
            return SAME;
        }
        if (count.first() <= cue.first() && cue.first() <= count.last()) {
            return 0;
        }
        if (joins(text, noun, cue)) {
            return JOINED;
        }
        int byTree = text.sentence().parsed() ? byTree(text.sentence(), head(text.sentence(), count), cue) : 0;
        int inside =
                cue.cue().part() == Part.ADJECTIVE && count.last() < cue.first() && cue.last() < noun ? ATTRIBUTE : 0;
        int numbered = numberOf(text, count, cue, counts);
        return Math.max(Math.max(byTree, inside), Math.max(numbered, near(text, count, cue, counts)));
    }

    /** "66,000 homes damaged", "34,000 evacuated": the participle right after the noun. */
    private static boolean joins(CountText text, int noun, Found cue) {
        String tag = text.tag(cue.first());
        return cue.first() == noun + 1
                && (tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ"))
                && cue.cue().part() != Part.NOUN;
    }

    /** "the number of displaced families is estimated to be 349", "number of IDPs: 452". */
    private static int numberOf(CountText text, CountMention count, Found cue, List<CountMention> counts) {
        boolean bare = count.counted() == count.last() && cue.last() < count.first();
        if (!bare || cue.cue().part() == Part.VERB && !text.tag(cue.first()).startsWith("VBN")) {
            return 0;
        }
        int of = cue.first() - 1;
        while (of > cue.first() - 4 && of > 0 && !text.is(of, "of")) {
            of--;
        }
        if (!text.is(of, "of") || !text.is(of - 1, "number", "total", "numbers", "tally", "figure")) {
            return 0;
        }
        return count.first() - cue.last() <= LONGEST_NUMBER_OF && !between(count, counts, cue.last(), count.first())
                ? ATTRIBUTE
                : 0;
    }

    private static boolean between(CountMention count, List<CountMention> counts, int from, int to) {
        for (CountMention other : counts) {
            if (other.sentence() == count.sentence() && other.first() >= from && other.last() < to) {
                return true;
            }
        }
        return false;
    }

    /** What stands for the counted things in the tree: in "thousands of people" it is "thousands". */
    static int head(Sentence sentence, CountMention count) {
        int above = sentence.token(count.counted()).head();
        return above >= count.first() && above <= count.last() ? above : count.counted();
    }

    private static int byTree(Sentence sentence, int noun, Found cue) {
        return switch (cue.cue().part()) {
            case VERB -> verb(sentence, noun, cue);
            case NOUN -> noun(sentence, noun, cue);
            case ADJECTIVE -> adjective(sentence, noun, cue);
        };
    }

    private static int verb(Sentence sentence, int noun, Found cue) {
        int top = conjunctTop(sentence, noun);
        for (int at = cue.first(); at <= cue.last(); at++) {
            if (sentence.token(top).head() == at && sentence.has(top, "nsubj", "obj", "nsubj:pass", "iobj")) {
                return cue.cue().weak() && !sentence.has(top, "nsubj") ? 0 : ARGUMENT;
            }
            if (sentence.token(at).head() == noun && sentence.has(at, "acl", "amod")) {
                return sentence.has(at, "acl") ? CLAUSE : ATTRIBUTE - 1;
            }
        }
        return chain(sentence, top, cue.first());
    }

    /** "forced 2,500 people to leave", "people had to be evacuated", "are reported to have fled". */
    private static int chain(Sentence sentence, int noun, int cue) {
        int subject = sentence.child(cue, "nsubj");
        if (subject >= 0 && subject != noun && !sentence.token(subject).isPronoun()) {
            return 0;
        }
        int governor = sentence.token(noun).head();
        int at = cue;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            if (!sentence.has(at, "xcomp", "ccomp", "conj", "advcl", "aux", "acl", "dep", "parataxis")) {
                return 0;
            }
            at = sentence.token(at).head();
            if (at == governor && sentence.has(noun, "nsubj", "obj", "nsubj:pass", "iobj")) {
                return CHAIN - steps;
            }
            if (at == noun) {
                return CHAIN - steps;
            }
        }
        return 0;
    }

    private static int noun(Sentence sentence, int noun, Found cue) {
        int top = conjunctTop(sentence, noun);
        boolean below = sentence.token(top).head() == cue.last() && sentence.has(top, "nmod", "obl");
        boolean of = below
                && (sentence.preposition(top).equals("of")
                        || sentence.preposition(top).equals("for"));
        return of ? ARGUMENT : 0;
    }

    private static int adjective(Sentence sentence, int noun, Found cue) {
        int at = cue.first();
        int head = sentence.token(at).head();
        if (head == noun || sentence.token(cue.last()).head() == noun) {
            return ATTRIBUTE;
        }
        boolean subject = sentence.token(noun).head() == at && sentence.has(noun, "nsubj", "obj", "nsubj:pass");
        boolean sibling = head >= 0
                && head == sentence.token(noun).head()
                && sentence.has(noun, "obj", "nsubj", "nsubj:pass")
                && sentence.has(at, "xcomp", "obj", "advmod", "obl", "ccomp", "dep", "conj");
        return subject ? ARGUMENT : sibling ? CHAIN : 0;
    }

    private static int conjunctTop(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        boolean own = noun + 1 < sentence.size() && sentence.token(noun + 1).isVerb();
        return sentence.has(noun, "conj")
                        && !own
                        && head >= 0
                        && sentence.token(head).isNoun()
                ? head
                : noun;
    }

    /** A cue a few words off with no other quantity and no end of a clause between. */
    private static int near(CountText text, CountMention count, Found cue, List<CountMention> counts) {
        boolean after = cue.first() > count.counted();
        boolean noun = cue.cue().part() == Part.NOUN;
        if (cue.cue().weak() || noun && (after || !text.is(cue.last() + 1, "of"))) {
            return 0;
        }
        int from = after ? count.counted() + 1 : cue.last() + 1;
        int to = after ? cue.first() : count.first();
        int distance = to - from;
        if (distance < 0 || distance > FARTHEST) {
            return 0;
        }
        for (int i = from; i < to; i++) {
            if (text.is(i, ";", ":", ".", "(", ")", "-lrb-", "-rrb-")
                    || text.is(i, "and", "but") && text.tag(i + 1).startsWith("VB")) {
                return 0;
            }
        }
        if (between(count, counts, from, to)) {
            return 0;
        }
        return NEAR - distance - (after ? 0 : 5);
    }
}
