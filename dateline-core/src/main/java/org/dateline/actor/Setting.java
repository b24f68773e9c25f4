package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a report speaks of, sentence by sentence. Gives "the police" and "rebels" the country that the
 * sentence, or else the report as a whole, is about.
 */
final class Setting {
    private final Map<Integer, Map<String, Double>> bySentence = new HashMap<>();
    private final Map<String, Double> whole = new TreeMap<>();
    private @Nullable String focus;

    /** Counts a word that names a country; a place weighs more than an adjective. */
    void count(int sentence, String country, double weight) {
        bySentence.computeIfAbsent(sentence, k -> new TreeMap<>()).merge(country, weight, Double::sum);
        whole.merge(country, weight, Double::sum);
        focus = null;
    }

    /** Takes in the countries of all drafts. */
    void count(List<Draft> drafts) {
        for (Draft draft : drafts) {
            String stem = draft.stem;
            if (stem != null && !Sectors.isStateless(stem) && draft.kind != null) {
                count(draft.sentence, stem, draft.place ? 2.5 : draft.isLand() ? 1.5 : 1);
            }
        }
    }

    /** The country of those who are at home in a sentence, or null where the report names none. */
    @Nullable String homeOf(int sentence) {
        Map<String, Double> here = bySentence.getOrDefault(sentence, Map.of());
        String best = null;
        double most = 0;
        double all = whole.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Map.Entry<String, Double> entry : whole.entrySet()) {
            double score = entry.getValue() / all * 3 + here.getOrDefault(entry.getKey(), 0.0);
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }
}
