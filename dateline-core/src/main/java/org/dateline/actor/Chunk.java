package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase without what follows its noun: "the two Israeli army officers".
 *
 * @param from first token, determiners included
 * @param to last token
 * @param possessive whether an apostrophe-s follows
 */
record Chunk(int from, int to, boolean possessive) {
    private static final Set<String> INSIDE =
            Set.of("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "$", "FW", "ADD");
    private static final Set<String> TIMES =
            Set.of("last", "next", "early", "late", "earlier", "later", "same", "such");

    /** All chunks of a sentence, in order. Units are never cut. */
    static List<Chunk> of(Sentence sentence, @Nullable Unit[] units) {
        List<Chunk> chunks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean inside = i < sentence.size() && inside(sentence, units, i, start >= 0);
            if (start >= 0 && (!inside || breaks(sentence, units, start, i))) {
                add(chunks, sentence, start, i - 1);
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, Sentence sentence, int from, int to) {
        boolean possessive =
                to + 1 < sentence.size() && "POS".equals(sentence.token(to + 1).tag());
        chunks.add(new Chunk(from, to, possessive));
    }

    private static boolean inside(Sentence sentence, @Nullable Unit[] units, int i, boolean open) {
        if (units[i] != null) {
            return true;
        }
        Token token = sentence.token(i);
        if (Calendar.isDay(token)) {
            return false;
        }
        String tag = token.tag();
        if (INSIDE.contains(tag)) {
            return !"HYPH".equals(tag) || open;
        }
        boolean participle = "VBN".equals(tag) || "VBG".equals(tag);
        boolean adverb = "RB".equals(tag) && next(sentence, i, "VBN", "JJ");
        boolean modifies = !sentence.parsed() || sentence.has(i, "amod", "compound");
        boolean compound = open && "HYPH".equals(sentence.token(i - 1).tag());
        return participle && (compound || modifies && next(sentence, i, "NN", "NNS", "NNP", "JJ", "HYPH")) || adverb;
    }

    private static boolean next(Sentence sentence, int i, String... tags) {
        return i + 1 < sentence.size()
                && List.of(tags).contains(sentence.token(i + 1).tag());
    }

    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static boolean breaks(Sentence sentence, @Nullable Unit[] units, int start, int i) {
        if (units[i] != null && units[i] == units[i - 1]) {
            return false;
        }
        String tag = sentence.token(i).tag();
        if (start == i) {
            return false;
        }
        boolean afterNoun = units[i - 1] != null
                ? !isAdjective(units[i - 1], sentence, i - 1)
                : sentence.token(i - 1).isNoun();
        boolean opens = "DT".equals(tag) || "PDT".equals(tag) || "PRP$".equals(tag);
        boolean late = "CD".equals(tag)
                || tag.startsWith("VB")
                || "RB".equals(tag)
                || TIMES.contains(sentence.token(i).lemma());
        // "shot dead two aid workers": the adjective belongs to the verb.
        boolean outcome =
                "CD".equals(tag) && "dead".equals(sentence.token(i - 1).lemma());
        return outcome
                || opens && units[i] == null && !isDeterminer(sentence.token(i - 1))
                || afterNoun && late && units[i] == null;
    }

    private static boolean isDeterminer(Token token) {
        return "PDT".equals(token.tag()) || "DT".equals(token.tag());
    }

    private static boolean isAdjective(Unit unit, Sentence sentence, int i) {
        return unit.kind() == Kind.ADJECTIVE && !sentence.token(i).isNoun();
    }
}
