package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what speaks for and against two strands being one incident; keeps the reasons only where asked. */
final class Comparison {
    private static final double VETO = -8;

    private final Weights weights;
    private final @Nullable List<Reason> reasons;
    private double sum;
    private double aspects;
    private boolean veto;
    private boolean anchored;

    private record Reason(double weight, String words) {}

    /** How much each feature counts, as far as it is there: for training and for looking at scores. */
    private final double @Nullable [] parts;

    Comparison(Weights weights, boolean explained) {
        this.weights = weights;
        this.reasons = explained ? new ArrayList<>() : null;
        this.parts = explained ? new double[Feature.values().length] : null;
    }

    void add(Feature feature) {
        add(feature, 1, "", "");
    }

    void add(Feature feature, String first, String second) {
        add(feature, 1, first, second);
    }

    void add(Feature feature, double part, String first, String second) {
        double weight = weights.of(feature) * part;
        sum += weight;
        if (parts != null) {
            parts[feature.ordinal()] += part;
        }
        if (reasons != null && weight != 0) {
            String words = weights.tell(feature, first, second);
            if (!words.isEmpty()) {
                reasons.add(new Reason(weight, words));
            }
        }
    }

    /** What speaks against it and is weighed again for whole groups: what was hit, and how. */
    void addAspect(Feature feature, String first, String second) {
        add(feature, 1, first, second);
        aspects += weights.of(feature);
    }

    /** The sum without such aspects. */
    double withoutAspects() {
        return veto ? VETO : sum - aspects;
    }

    /** How often each feature is there, by its number; only where reasons are wanted. */
    double[] parts() {
        return parts == null ? new double[0] : parts.clone();
    }

    /** Both have something particular in common: a place, a named actor, a toll. */
    void anchor() {
        anchored = true;
    }

    boolean anchored() {
        return anchored;
    }

    void veto() {
        veto = true;
    }

    /** Below any other where the two cannot be one. */
    double sum() {
        return veto ? VETO : sum;
    }

    /** How sure it is that the two are one, to three places. */
    double probability() {
        return Math.round(1000 / (1 + Math.exp(-sum()))) / 1000.0;
    }

    boolean vetoed() {
        return veto;
    }

    /** What speaks for it, the strongest first, then what speaks against it. */
    List<String> reasons() {
        List<Reason> all = reasons == null ? List.of() : reasons;
        List<String> told = new ArrayList<>();
        all.stream()
                .filter(r -> r.weight() > 0)
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .forEach(r -> told.add(r.words()));
        all.stream()
                .filter(r -> r.weight() < 0)
                .sorted((a, b) -> Double.compare(a.weight(), b.weight()))
                .forEach(r -> told.add("although: " + r.words()));
        return List.copyOf(told);
    }
}
