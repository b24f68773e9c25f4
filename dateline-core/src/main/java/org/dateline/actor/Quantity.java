package org.dateline.actor;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Nouns of number and mass: what counts is what they are followed by ("dozens of soldiers"). */
final class Quantity {
    private static final Set<String> WORDS = Set.of(
            "hundred",
            "thousand",
            "dozen",
            "score",
            "ten",
            "million",
            "number",
            "group",
            "crowd",
            "band",
            "handful",
            "couple",
            "majority",
            "rest",
            "most",
            "some",
            "many",
            "pair",
            "trio",
            "remainder",
            "convoy",
            "column",
            "team",
            "bunch",
            "gang",
            "mob",
            "part",
            "half",
            "third",
            "quarter",
            "percent",
            "one",
            "two",
            "three",
            "four",
            "five",
            "all",
            "several",
            "both",
            "each",
            "few",
            "wave",
            "generation",
            "contingent",
            "batch",
            "coalition",
            "alliance",
            "network",
            "collection",
            "delegation",
            "cell",
            "unit",
            "list");

    private Quantity() {}

    static boolean is(Token token) {
        return WORDS.contains(token.lemma().toLowerCase(Locale.ROOT)) || "CD".equals(token.tag());
    }

    static boolean is(Draft draft, Sentence sentence) {
        return draft.from == draft.to && draft.noun != null && is(sentence.token(draft.to))
                || draft.noun != null
                        && is(sentence.token(draft.to))
                        && draft.stem == null
                        && draft.noun.words().size() == 1;
    }
}
