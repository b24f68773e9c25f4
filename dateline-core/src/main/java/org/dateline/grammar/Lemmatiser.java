package org.dateline.grammar;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Dictionary forms, by CoreNLP's morphology. Where that makes a word that nobody knows ("combate" of "combating"), another
 * way of taking the ending off is tried. Safe for use by many threads.
 */
final class Lemmatiser {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 60;
    private static final String NO_RULE = "could not match input";

    /** What the morphology gets wrong all the same, as tag and form. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "JJS eldest", "old",
            "JJR elder", "old",
            "JJR fuller", "full",
            "JJS fullest", "full",
            "NNS mullahs", "mullah");

    private final Predicate<String> known;
    private final HyphenatedVerbs hyphenated;
    private final RecentCache<String> lemmas = new RecentCache<>(REMEMBERED, this::compute);

    /**
     * A lemmatiser.
     *
     * @param known whether there is such a word, in lower case
     * @param hyphenated verbs that the morphology does not know
     */
    Lemmatiser(Predicate<String> known, HyphenatedVerbs hyphenated) {
        this.known = known;
        this.hyphenated = hyphenated;
    }

    String lemma(String form, String tag) {
        return form.length() > LONGEST ? form : lemmas.get(tag + ' ' + form);
    }

    private String compute(String tagAndForm) {
        String exception = EXCEPTIONS.get(tagAndForm);
        if (exception != null) {
            return exception;
        }
        int blank = tagAndForm.indexOf(' ');
        String tag = tagAndForm.substring(0, blank);
        String form = tagAndForm.substring(blank + 1);
        String own = tag.startsWith("V") ? hyphenated.lemma(form) : null;
        if (own != null) {
            return own;
        }
        String lemma = morphology(form, tag);
        return known.test(lemma) ? lemma : repaired(lemma, tag.startsWith("V"));
    }

    /** CoreNLP's lemma; the form itself where its lexer, with an error and not an exception, has no rule for the letters. */
    private static String morphology(String form, String tag) {
        try {
            return new Morphology().lemma(form, tag);
        } catch (Error e) {
            if (String.valueOf(e.getMessage()).contains(NO_RULE)) {
                return form;
            }
            throw e;
        }
    }

    /** "defens" is "defense", "combate" is "combat", "targett" is "target". */
    private String repaired(String lemma, boolean verb) {
        int last = lemma.length() - 1;
        String longer = lemma + 'e';
        String shorter = lemma.substring(0, Math.max(0, last));
        if (last > 2 && (lemma.endsWith("ns") || lemma.endsWith("ps")) && known.test(longer)) {
            return longer;
        }
        boolean needlessE = lemma.endsWith("te") || lemma.endsWith("le") || lemma.endsWith("nce");
        boolean doubled = last > 2 && lemma.charAt(last) == lemma.charAt(last - 1) && lemma.charAt(last) != 'e';
        return verb && (needlessE || doubled) && known.test(shorter) ? shorter : lemma;
    }
}
