package org.dateline.incident;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Stems with weights, ready to be compared. */
final class StemBag {
    private final Map<String, Double> weights;
    private final double length;

    /**
     * A bag.
     *
     * @param counts how often each stem is there
     * @param rarity how telling a stem is
     */
    StemBag(Map<String, Integer> counts, ToDoubleFunction<String> rarity) {
        weights = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double weight = entry.getValue() * rarity.applyAsDouble(entry.getKey());
            weights.put(entry.getKey(), weight);
            squares += weight * weight;
        }
        length = Math.sqrt(squares);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    boolean has(String stem) {
        return weights.containsKey(stem);
    }

    /** The cosine; 0 where one is empty. */
    double likeness(StemBag other) {
        StemBag small = weights.size() <= other.weights.size() ? this : other;
        StemBag large = small == this ? other : this;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.weights.entrySet()) {
            Double weight = large.weights.get(entry.getKey());
            sum += weight == null ? 0 : weight * entry.getValue();
        }
        return sum > 0 ? sum / (length * other.length) : 0;
    }
}
