package org.dateline.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** The words of a set of texts, and how alike the texts are by them, in the set as a whole or among some of them. */
final class TermMatrix {
    /** How many texts the static frequencies stand for, beside those at hand. */
    private static final double PRIOR = 50;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int texts;
    private final ToDoubleFunction<String> weight;
    private final int[][] terms;
    private final double[][] counts;
    private final double[] rarity;

    /**
     * A matrix.
     *
     * @param bags the words of each text with how often they stand in it
     * @param weight how telling a word is in English, as the logarithm of one in how many texts it stands
     */
    TermMatrix(List<SortedMap<String, Double>> bags, ToDoubleFunction<String> weight) {
        this.texts = bags.size();
        this.weight = weight;
        terms = new int[bags.size()][];
        counts = new double[bags.size()][];
        Map<Integer, Integer> holding = new HashMap<>();
        for (int i = 0; i < bags.size(); i++) {
            SortedMap<String, Double> bag = bags.get(i);
            terms[i] = bag.keySet().stream()
                    .mapToInt(w -> numbers.computeIfAbsent(w, x -> numbers.size()))
                    .toArray();
            counts[i] = bag.values().stream()
                    .mapToDouble(c -> 1 + Math.log(Math.max(1, c)))
                    .toArray();
            for (int term : terms[i]) {
                holding.merge(term, 1, Integer::sum);
            }
        }
        rarity = new double[numbers.size()];
        numbers.forEach((word, number) -> rarity[number] = rarity(word, holding.getOrDefault(number, 0)));
    }

    private double rarity(String word, int holding) {
        double expected = PRIOR * Math.exp(-weight.applyAsDouble(word));
        return Math.log((texts + PRIOR) / (holding + expected));
    }

    /** How telling a word is, in this set and in English; never less than nothing. */
    double rarity(String word) {
        Integer number = numbers.get(word);
        return Math.max(0, number == null ? rarity(word, 0) : rarity[number]);
    }

    /** How alike all texts are, the rarer the word, in this set and in English, the more it counts. */
    double[][] likeness() {
        int[] all = new int[terms.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return likeness(all);
    }

    /** The same for some of the texts. */
    double[][] likeness(int[] some) {
        return products(some, rarity);
    }

    /**
     * How alike some of the texts are among themselves: what nearly all of them have does not count, nor what one has
     * alone. It is what tells two stories of one topic apart.
     */
    double[][] likenessAmong(int[] some) {
        int[] holding = new int[rarity.length];
        for (int text : some) {
            for (int term : terms[text]) {
                holding[term]++;
            }
        }
        double[] weights = new double[rarity.length];
        for (int term = 0; term < weights.length; term++) {
            if (holding[term] > 1) {
                weights[term] = Math.log((double) some.length / holding[term]) * Math.sqrt(Math.max(0, rarity[term]));
            }
        }
        return products(some, weights);
    }

    private double[][] products(int[] some, double[] weights) {
        double[][] likeness = new double[some.length][some.length];
        double[] dense = new double[weights.length];
        double[] lengths = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            lengths[i] = length(some[i], weights);
        }
        for (int i = 0; i < some.length; i++) {
            spread(some[i], weights, dense, true);
            for (int j = i; j < some.length; j++) {
                double product = product(some[j], weights, dense);
                double scale = lengths[i] * lengths[j];
                likeness[i][j] = scale > 0 ? product / scale : 0;
                likeness[j][i] = likeness[i][j];
            }
            spread(some[i], weights, dense, false);
        }
        return likeness;
    }

    private double length(int text, double[] weights) {
        double squares = 0;
        for (int k = 0; k < terms[text].length; k++) {
            double value = counts[text][k] * weights[terms[text][k]];
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private void spread(int text, double[] weights, double[] dense, boolean on) {
        for (int k = 0; k < terms[text].length; k++) {
            dense[terms[text][k]] = on ? counts[text][k] * weights[terms[text][k]] : 0;
        }
    }

    private double product(int text, double[] weights, double[] dense) {
        double sum = 0;
        for (int k = 0; k < terms[text].length; k++) {
            sum += counts[text][k] * weights[terms[text][k]] * dense[terms[text][k]];
        }
        return sum;
    }
}
