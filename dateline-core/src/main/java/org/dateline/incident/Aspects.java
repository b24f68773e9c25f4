package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What groups of strands say was hit and how: two groups that name different things are two, though most strands name none. */
final class Aspects implements Agglomeration.Contents {
    /** Share of the pairs of reports whose counts must be apart for those of the groups to be. */
    private static final double MOST_APART = 0.6;

    private final Weights weights;
    private final boolean report;
    private final List<Set<String>> objects = new ArrayList<>();
    private final List<Set<String>> modes = new ArrayList<>();
    private final List<Boolean> sparse = new ArrayList<>();
    private final List<List<Strand>> counted = new ArrayList<>();
    private final List<List<Strand>> dated = new ArrayList<>();

    Aspects(List<Strand> strands, Weights weights, boolean report) {
        this.weights = weights;
        this.report = report;
        for (Strand strand : strands) {
            Set<String> things = new HashSet<>();
            for (Item item : strand.objects) {
                things.add(item.head());
                things.add("kind " + item.kind());
            }
            objects.add(things);
            modes.add(new HashSet<>(strand.modes));
            sparse.add(strand.sparse());
            dated.add(new ArrayList<>(strand.when.stated() ? List.of(strand) : List.of()));
            counted.add(new ArrayList<>(Tolls.tellsDead(strand) ? List.of(strand) : List.of()));
        }
    }

    @Override
    public double against(int first, int second) {
        if (report && (sparse.get(first) || sparse.get(second))) {
            return 0;
        }
        double against = 0;
        if (!meet(objects.get(first), objects.get(second))) {
            against -= weights.of(Feature.OTHER_OBJECT);
        }
        if (!weights.alike(modes.get(first), modes.get(second))) {
            against -= weights.of(Feature.OTHER_MODE);
        }
        return against
                + apart(counted.get(first), counted.get(second), Aspects::otherTolls)
                + apart(dated.get(first), dated.get(second), Aspects::otherDays);
    }

    /** What cannot be of one incident: the more reports say so on both sides, the surer. */
    private double apart(List<Strand> first, List<Strand> second, Clash clash) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int apart = 0;
        double against = 0;
        for (Strand a : first) {
            for (Strand b : second) {
                Feature feature = clash.of(a, b);
                if (feature != null) {
                    apart++;
                    against -= weights.of(feature);
                }
            }
        }
        int pairs = first.size() * second.size();
        double reports = 1 + Math.log(Math.min(first.size(), second.size())) / Math.log(2);
        return apart < MOST_APART * pairs ? 0 : against / pairs * reports;
    }

    /** What holds two strands apart, or null. */
    private interface Clash {
        @Nullable
        Feature of(Strand a, Strand b);
    }

    private static @Nullable Feature otherTolls(Strand a, Strand b) {
        return Tolls.apart(a, b) ? Feature.OTHER_TOLL : null;
    }

    private static @Nullable Feature otherDays(Strand a, Strand b) {
        return Days.apart(a.when, b.when);
    }

    /** True where one says nothing. */
    private static boolean meet(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    @Override
    public void join(int first, int second) {
        sparse.set(first, sparse.get(first) && sparse.get(second));
        objects.get(first).addAll(objects.get(second));
        modes.get(first).addAll(modes.get(second));
        counted.get(first).addAll(counted.get(second));
        dated.get(first).addAll(dated.get(second));
    }
}
