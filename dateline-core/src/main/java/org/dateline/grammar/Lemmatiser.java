package org.dateline.grammar;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;

/** Dictionary forms, by CoreNLP's morphology, with its errors put right. Safe for use by many threads. */
final class Lemmatiser {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 60;

    /** What the morphology gets wrong, as "tag's first letters, form". */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private final RecentCache<String> lemmas = new RecentCache<>(REMEMBERED, Lemmatiser::compute);

    String lemma(String form, String tag) {
        return form.length() > LONGEST ? form : lemmas.get(tag + ' ' + form);
    }

    private static String compute(String tagAndForm) {
        int blank = tagAndForm.indexOf(' ');
        String known = EXCEPTIONS.get(tagAndForm);
        return known != null
                ? known
                : new Morphology().lemma(tagAndForm.substring(blank + 1), tagAndForm.substring(0, blank));
    }
}
