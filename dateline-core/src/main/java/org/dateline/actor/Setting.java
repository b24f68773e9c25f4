package org.dateline.actor;

import java.util.HashMap;
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
    private double total;

    /** Counts a word that names a country; a place weighs more than an adjective. */
    void count(int sentence, String country, double weight) {
        bySentence.computeIfAbsent(sentence, k -> new TreeMap<>()).merge(country, weight, Double::sum);
        whole.merge(country, weight, Double::sum);
        total += weight;
    }

    /** Takes in the country of a draft. */
    void count(Draft draft) {
        String stem = draft.stem;
        if (stem != null && !draft.origin && !Sectors.isStateless(stem)) {
            if (draft.kind != null && draft.same == null) {
                count(draft.sentence, stem, draft.place ? 2.5 : draft.isLand() ? 1.5 : 0.8);
            } else if (draft.noun != null && draft.noun.is("home") && !draft.person && draft.same == null) {
                whole.merge(stem, 1.5, Double::sum);
                total += 1.5;
            }
        }
    }

    /** How much a report, and a sentence of it above all, speaks of a country. */
    double weight(int sentence, String country) {
        double here = bySentence.getOrDefault(sentence, Map.of()).getOrDefault(country, 0.0);
        return total == 0 ? 0 : whole.getOrDefault(country, 0.0) / total * 3 + here;
    }

    /** The country of those who are at home in a sentence, or null where the report names none. */
    @Nullable
    String homeOf(int sentence) {
        String best = null;
        double most = 0;
        for (String country : whole.keySet()) {
            double score = weight(sentence, country);
            if (score > most) {
                most = score;
                best = country;
            }
        }
        return best;
    }
}
