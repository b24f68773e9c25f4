package org.dateline.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.lexicon.Numerals;

/**
 * Puts right two tags that the tagger gets wrong often enough in news to cost the parse: a plural that opens a sentence taken
 * for a name ("Farmers blocked the road"), and people named by an adjective ("evacuated the wounded").
 */
final class Retagger {
    private static final Set<String> PLURALS = Set.of("men", "women", "children", "people", "police", "troops");
    private static final Set<String> PEOPLE = Set.of(
            "wounded",
            "injured",
            "dead",
            "displaced",
            "missing",
            "homeless",
            "disabled",
            "elderly",
            "sick",
            "hungry",
            "poor",
            "accused",
            "detained",
            "bereaved",
            "unemployed",
            "condemned",
            "faithful",
            "disappeared");

    private final Predicate<String> known;
    private final Numerals numerals;

    /**
     * A retagger.
     *
     * @param known whether a word in lower case is an ordinary one
     * @param numerals the number words
     */
    Retagger(Predicate<String> known, Numerals numerals) {
        this.known = known;
        this.numerals = numerals;
    }

    void apply(List<String> forms, String[] tags, String[] labels) {
        int opening = startsQuoted(tags) ? 1 : 0;
        if (opening < tags.length && isPluralTakenForName(forms, tags, labels, opening)) {
            tags[opening] = "NNS";
        }
        if (opening + 1 < tags.length && isNumberTakenForName(forms, tags, opening)) {
            tags[opening] = "CD";
        }
        for (int i = 1; i < tags.length; i++) {
            boolean adjective = tags[i].startsWith("JJ") || "VBN".equals(tags[i]) || "VBG".equals(tags[i]);
            boolean alone = i + 1 == tags.length || !continuesPhrase(tags[i + 1]);
            if (adjective
                    && alone
                    && "the".equalsIgnoreCase(forms.get(i - 1))
                    && PEOPLE.contains(lower(forms.get(i)))) {
                tags[i] = "NNS";
            }
        }
    }

    /** "Eleven people died": a number that opens a sentence before what is counted. */
    private boolean isNumberTakenForName(List<String> forms, String[] tags, int at) {
        return tags[at].startsWith("NNP")
                && Set.of("NNS", "JJ", "NN").contains(tags[at + 1])
                && numerals.isNumberWord(forms.get(at));
    }

    private static boolean startsQuoted(String[] tags) {
        return tags.length > 1 && ("``".equals(tags[0]) || "''".equals(tags[0]));
    }

    private boolean isPluralTakenForName(List<String> forms, String[] tags, String[] labels, int at) {
        boolean proper = tags[at].startsWith("NNP") && "O".equals(labels[at]);
        boolean goesOn = at + 1 < tags.length
                && (tags[at + 1].startsWith("V")
                        || Set.of("MD", "IN", "RB", "WP", "CC").contains(tags[at + 1]));
        String word = lower(forms.get(at));
        return proper && goesOn && isPlural(word) && known.test(word);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                || PLURALS.stream().anyMatch(word::endsWith);
    }

    /** Whether what follows belongs to the same noun phrase: "the wounded soldiers". */
    private static boolean continuesPhrase(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || "CD".equals(tag)
                || "VBN".equals(tag)
                || "HYPH".equals(tag);
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
