package org.dateline.incident;

import java.util.HashMap;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/**
 * How much it says that a word stands in a report: the logarithm of one in how many reports it does, by how common the
 * word is in English. It is the same whatever reports are at hand.
 */
final class WordFrequencies {
    private static final String FILE = "incident/word-frequencies.txt";
    /** Length of a report, in words, that turns a word's frequency into that of reports with the word. */
    private static final double REPORT_WORDS = 300;
    /** Frequency of a word that is in no list, as a share of all words. */
    private static final double UNKNOWN = 3e-7;

    private static final double UNIT = 1e9;

    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown = weight(UNKNOWN);

    private WordFrequencies(Map<String, Double> shares) {
        shares.forEach((stem, share) -> weights.put(stem, weight(share)));
    }

    static WordFrequencies load(Lexicon lexicon) {
        Map<String, Double> shares = new HashMap<>();
        for (Entry entry : lexicon.file(FILE).entries()) {
            double share = Math.pow(10, Double.parseDouble(entry.section())) / UNIT;
            for (String word : entry.fields(' ')) {
                shares.merge(WordStems.of(word), share, Double::sum);
            }
        }
        return new WordFrequencies(shares);
    }

    private static double weight(double share) {
        return -Math.log(-Math.expm1(-share * REPORT_WORDS));
    }

    double weight(String stem) {
        return weights.getOrDefault(stem, unknown);
    }
}
