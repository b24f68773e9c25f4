package org.dateline.incident;

import java.text.Normalizer;
import java.util.Locale;
import opennlp.tools.stemmer.PorterStemmer;

/** Brings the forms of a word together: letter case, accents, inflection and derivation ("élections", "elected"). */
final class WordStems {
    private static final int SHORTEST = 4;

    private WordStems() {}

    /** The stem of a word; a number loses what groups its digits. */
    static String of(String word) {
        String folded = fold(word);
        if (Character.isDigit(folded.charAt(0))) {
            return folded.replace(",", "");
        }
        return folded.length() < SHORTEST ? folded : new PorterStemmer().stem(folded);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
                return bare.isEmpty() ? lower : bare;
            }
        }
        return lower;
    }
}
