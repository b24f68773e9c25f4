package org.dateline.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many people a noun phrase stands for: its number, one for a single person ("a soldier", a name), the sum of
 * what "and" joins ("four policemen and a woman"). Safe for use by many threads.
 */
public final class Headcount {
    private final WordLists persons;

    private Headcount(WordLists persons) {
        this.persons = persons;
    }

    /** With the person nouns of {@code counts/persons.txt}. */
    public static Headcount load(Lexicon lexicon) {
        return new Headcount(WordLists.load(lexicon, "counts/persons.txt"));
    }

    /**
     * The people that a noun phrase stands for.
     *
     * @param sentence a parsed sentence
     * @param noun head of the phrase
     * @param counts quantities found in the report, in order
     * @return its number with the words that say it; empty where they say none ("soldiers", "the crowd")
     */
    public Optional<CountMention> of(Sentence sentence, int noun, List<CountMention> counts) {
        List<CountMention> inSentence =
                counts.stream().filter(c -> c.sentence() == sentence.index()).toList();
        CountMention first = part(sentence, noun, inSentence);
        List<Integer> others = joined(sentence, noun);
        if (others.isEmpty()) {
            return Optional.ofNullable(first);
        }
        List<CountMention> parts = new ArrayList<>();
        if (first != null) {
            parts.add(first);
        }
        for (int other : others) {
            CountMention part = part(sentence, other, inSentence);
            if (part != null && (first == null || part.first() > first.last())) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(sentence, parts, others.size() + 1));
    }

    /** What "and" joins to the noun. What "as well as" adds is kept apart. */
    private static List<Integer> joined(Sentence sentence, int noun) {
        List<Integer> others = new ArrayList<>();
        for (int other : sentence.childrenWith(noun, "conj")) {
            if (!sentence.token(other).isVerb() && isAnd(sentence, noun, other)) {
                others.add(other);
            }
        }
        return others;
    }

    private static boolean isAnd(Sentence sentence, int noun, int other) {
        for (int i = sentence.firstBelow(other) - 1; i > noun && i >= sentence.firstBelow(other) - 3; i--) {
            String word = sentence.token(i).lemma();
            if (word.equals("as") || word.equals("plus") || word.equals("besides") || word.equals("or")) {
                return false;
            }
        }
        for (int i = sentence.firstBelow(other); i < other; i++) {
            String word = sentence.token(i).lemma();
            if (word.equals("or") || (word.equals("well") && sentence.has(i, "cc"))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable CountMention part(Sentence sentence, int noun, List<CountMention> counts) {
        for (CountMention count : counts) {
            boolean inside = count.first() <= noun && noun <= count.last();
            if (count.counted() == noun || inside) {
                return count;
            }
        }
        CountMention below = dominated(sentence, noun, counts);
        return below != null ? below : single(sentence, noun);
    }

    /** The number of "dozens of civilians" or "a group of 12 rebels" stands one noun below. */
    private static @Nullable CountMention dominated(Sentence sentence, int noun, List<CountMention> counts) {
        String lemma = sentence.token(noun).lemma();
        boolean holder = lemma.equals("group")
                || lemma.equals("total")
                || lemma.equals("number")
                || lemma.equals("toll")
                || lemma.equals("score")
                || lemma.equals("life");
        for (CountMention count : counts) {
            int head = sentence.token(count.counted()).head();
            boolean numeral = sentence.token(count.last()).head() == noun && sentence.has(count.last(), "nummod");
            if (numeral || (holder && head == noun && sentence.has(count.counted(), "nmod"))) {
                return count;
            }
        }
        return null;
    }

    private @Nullable CountMention single(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (token.name().equals("PERSON") && token.isProperNoun()) {
            return one(sentence, noun, "");
        }
        boolean singular = token.tag().equals("NN") || (token.tag().equals("NNP") && sentence.child(noun, "det") >= 0);
        Entry entry = singular ? person(sentence, noun) : null;
        return entry == null || !isOne(sentence, noun) ? null : one(sentence, noun, entry.where());
    }

    private @Nullable Entry person(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma().toLowerCase(java.util.Locale.ROOT);
        if (noun > 0) {
            String two = sentence.token(noun - 1).lemma().toLowerCase(java.util.Locale.ROOT) + " " + lemma;
            Entry entry = persons.entry("person", two);
            if (entry != null) {
                return entry;
            }
        }
        return persons.entry("person", lemma);
    }

    /** A determiner, a possessor or nothing at all ("teacher killed"), but not "every", "no", "any". */
    private static boolean isOne(Sentence sentence, int noun) {
        int determiner = sentence.child(noun, "det");
        if (determiner < 0) {
            return true;
        }
        return switch (sentence.token(determiner).lemma()) {
            case "no", "every", "each", "any", "all", "some", "both", "what", "which", "neither", "either" -> false;
            default -> true;
        };
    }

    private static CountMention one(Sentence sentence, int noun, String entry) {
        int determiner = sentence.child(noun, "det");
        int first = determiner >= 0 && determiner < noun ? determiner : noun;
        return new CountMention(
                sentence.index(),
                first,
                noun,
                noun,
                sentence.span(first, noun),
                Tally.exactly(1),
                new Rule("single person", entry));
    }

    /** Bounds are added where all parts have them; a part without any number leaves only a lower bound. */
    private static CountMention sum(Sentence sentence, List<CountMention> parts, int wanted) {
        CountMention first = parts.get(0);
        if (parts.size() == 1 && wanted == 1) {
            return first;
        }
        Long low = 0L;
        Long best = 0L;
        Long high = 0L;
        for (CountMention part : parts) {
            low = plus(low, part.tally().low());
            best = plus(best, part.tally().best());
            high = plus(high, part.tally().high());
        }
        CountMention last = parts.get(parts.size() - 1);
        boolean complete = parts.size() == wanted;
        Tally tally = complete ? new Tally(low, best, high) : new Tally(low, null, null);
        int end = Math.max(first.last(), Math.max(last.last(), last.counted()));
        return new CountMention(
                sentence.index(),
                first.first(),
                end,
                first.counted(),
                sentence.span(first.first(), end),
                tally,
                new Rule("sum", ""));
    }

    private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
        if (a == null || b == null) {
            return null;
        }
        long sum = a + b;
        return sum < 0 ? null : sum;
    }
}
