package org.dateline.incident;

import java.util.HashMap;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/** How likely two mentions are of the same event: weights of the features, learned, one set for each kind of pair. */
final class PairModel {
    private static final String FILE = "incident/same-event.txt";

    private final double[] sameWord;
    private final double[] otherWords;

    private PairModel(double[] sameWord, double[] otherWords) {
        this.sameWord = sameWord;
        this.otherWords = otherWords;
    }

    static PairModel load(Lexicon lexicon) {
        Map<String, double[]> weights = new HashMap<>();
        for (Entry entry : lexicon.file(FILE).entries()) {
            int equals = entry.text().indexOf(" = ");
            int feature = MentionPairs.FEATURES.indexOf(entry.text().substring(0, Math.max(0, equals)));
            if (feature < 0) {
                throw new LexiconException(entry.where(), "is no FEATURE = WEIGHT of a pair of mentions");
            }
            weights.computeIfAbsent(entry.section(), s -> new double[MentionPairs.FEATURES.size()])[feature] =
                    Double.parseDouble(entry.text().substring(equals + 3));
        }
        double[] none = new double[MentionPairs.FEATURES.size()];
        return new PairModel(weights.getOrDefault("same word", none), weights.getOrDefault("other words", none));
    }

    double likelihood(MentionPairs pairs, int first, int second) {
        double[] weights = pairs.sameWord(first, second) ? sameWord : otherWords;
        double[] features = pairs.features(first, second);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
