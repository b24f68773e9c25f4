package org.dateline.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;

/**
 * How alike two pieces of text are: the share of telling words that they have in common. Words are taken by their stems
 * ("attacked", "attacks"); a word tells the more the rarer it is in English, names and figures tell more. The likeness of
 * two texts depends on nothing but the two. Safe for use by many threads.
 */
public final class Wording {
    private static final double NAME = 1.3;
    private static final double YEAR = 3;
    private static final double SHORT_NUMBER = 3;
    private static final double NUMBER = 5;

    private final WordFrequencies frequencies;

    private Wording(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Reads how common words are. Load once. */
    public static Wording load(Lexicon lexicon) {
        return new Wording(WordFrequencies.load(lexicon));
    }

    /** The words of a text, weighed: made once, compared often. */
    public static final class Terms {
        private final String[] stems;
        private final double[] weights;

        private Terms(SortedMap<String, Double> weighed) {
            double squares = 0;
            for (double weight : weighed.values()) {
                squares += weight * weight;
            }
            double length = squares > 0 ? Math.sqrt(squares) : 1;
            stems = weighed.keySet().toArray(new String[0]);
            weights = weighed.values().stream().mapToDouble(w -> w / length).toArray();
        }

        /** How many different words there are. */
        public int size() {
            return stems.length;
        }
    }

    /** The words of a text. */
    public Terms terms(String text) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeMap<String, Double> weighed = new TreeMap<>();
        for (WordCutter.Piece word : WordCutter.cut(text)) {
            String stem = WordStems.of(word.form());
            counts.merge(stem, 1, Integer::sum);
            weighed.merge(stem, weight(stem, word.name()), Math::max);
        }
        weighed.replaceAll((stem, weight) -> weight * (1 + Math.log(counts.getOrDefault(stem, 1))));
        return new Terms(weighed);
    }

    /** How telling a stem is in English: the logarithm of one in how many texts it stands. */
    double rarity(String stem) {
        return weight(stem, false);
    }

    private double weight(String stem, boolean name) {
        if (Character.isDigit(stem.charAt(0))) {
            boolean year = stem.length() == 4 && (stem.startsWith("19") || stem.startsWith("20"));
            return year ? YEAR : stem.length() < 3 ? SHORT_NUMBER : NUMBER;
        }
        return frequencies.weight(stem) * (name ? NAME : 1);
    }

    /** From 0, no word in common, to 1, the same words. */
    public double likeness(Terms a, Terms b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.stems.length && j < b.stems.length) {
            int order = a.stems[i].compareTo(b.stems[j]);
            if (order == 0) {
                sum += a.weights[i++] * b.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /** The stems that make two texts alike, those that weigh most first, at most so many. */
    public List<String> shared(Terms a, Terms b, int most) {
        Map<String, Double> common = new TreeMap<>();
        for (int i = 0; i < a.stems.length; i++) {
            int j = Arrays.binarySearch(b.stems, a.stems[i]);
            if (j >= 0) {
                common.put(a.stems[i], a.weights[i] * b.weights[j]);
            }
        }
        List<Map.Entry<String, Double>> found = new ArrayList<>(common.entrySet());
        found.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return found.stream().limit(most).map(Map.Entry::getKey).toList();
    }
}
