package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a component into incidents: a function of its sightings, their scores and the reviewers' decisions alone. */
final class Cutter {
    private static final int MOST_STEPS = 12;

    private final Weights weights;
    private final Strands strands;
    private final Decided decided;
    private final int most;

    Cutter(Weights weights, Strands strands, Decided decided, int most) {
        this.weights = weights;
        this.strands = strands;
        this.decided = decided;
        this.most = most;
    }

    /** The incidents of a component, whose sightings stand in order of id. */
    List<Cluster> cut(List<Sighting> component) {
        if (component.size() == 1) {
            return List.of(new Cluster(component, List.of()));
        }
        List<Cluster> clusters = new ArrayList<>();
        for (List<Strand> part : parts(strands.of(component, decided.splits()), weights.threshold("link"), 0)) {
            clusters.addAll(cutPart(part));
        }
        clusters.sort(Comparator.comparing(c -> c.members().get(0).id()));
        return clusters;
    }

    /** Too large a component, cut at its weaker links, again and again. */
    private List<List<Strand>> parts(List<Strand> all, double threshold, int steps) {
        if (all.size() <= most || steps > MOST_STEPS) {
            return List.of(all);
        }
        double stronger = threshold + weights.threshold("step");
        Forest forest = new Forest(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (forest.root(i) != forest.root(j)) {
                    Comparison c = strands.compare(all.get(i), all.get(j), false);
                    if ((!c.vetoed() && c.sum() >= stronger) || decided.joined(all.get(i), all.get(j))) {
                        forest.join(i, j);
                    }
                }
            }
        }
        return forest.trees().stream()
                .map(t -> t.stream().map(all::get).toList())
                .flatMap(p -> parts(p, stronger, steps + 1).stream())
                .toList();
    }

    private List<Cluster> cutPart(List<Strand> part) {
        if (part.size() > most) {
            return List.of(cluster(part, null));
        }
        int size = part.size();
        double[][] scores = new double[size][size];
        Agglomeration groups = new Agglomeration(size, new Aspects(part, weights, false));
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                Comparison c = strands.compare(part.get(i), part.get(j), false);
                scores[i][j] = c.sum();
                scores[j][i] = c.sum();
                groups.score(i, j, c.withoutAspects(), c.vetoed());
                if (decided.split(part.get(i), part.get(j))) {
                    groups.forbid(i, j);
                }
            }
        }
        groups.run(weights.threshold("join"), weights.threshold("veto-share"));
        join(part, groups);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> group : groups.groups()) {
            clusters.add(cluster(group.stream().map(part::get).toList(), scoresOf(group, scores)));
        }
        return clusters;
    }

    private void join(List<Strand> part, Agglomeration groups) {
        for (int i = 0; i < part.size(); i++) {
            for (int j = i + 1; j < part.size(); j++) {
                if (decided.joined(part.get(i), part.get(j))) {
                    groups.join(i, j);
                }
            }
        }
    }

    private static double[][] scoresOf(List<Integer> group, double[][] scores) {
        double[][] own = new double[group.size()][group.size()];
        for (int i = 0; i < own.length; i++) {
            for (int j = 0; j < own.length; j++) {
                own[i][j] = scores[group.get(i)][group.get(j)];
            }
        }
        return own;
    }

    /** Without scores the strands are chained in order: they are too many to compare all. */
    private Cluster cluster(List<Strand> group, double @Nullable [][] scores) {
        List<Sighting> members = group.stream()
                .flatMap(s -> s.sightings.stream())
                .sorted(Comparator.comparing(Sighting::id))
                .toList();
        List<Join> joins = new ArrayList<>();
        group.forEach(s -> joins.addAll(within(s)));
        boolean[] in = new boolean[group.size()];
        in[0] = true;
        for (int k = 1; k < group.size(); k++) {
            int from = k - 1;
            int to = k;
            if (scores != null) {
                int[] next = strongest(in, group, scores);
                from = next[0];
                to = next[1];
            }
            in[to] = true;
            joins.add(join(group.get(from), group.get(to)));
        }
        joins.sort(Comparator.comparing(Join::first).thenComparing(Join::second));
        return new Cluster(members, joins);
    }

    /** The strongest link from what is in to what is not; a reviewer's counts most. */
    private int[] strongest(boolean[] in, List<Strand> group, double[][] scores) {
        int[] best = {-1, -1};
        double most = 0;
        for (int i = 0; i < in.length; i++) {
            for (int j = 0; in[i] && j < in.length; j++) {
                if (!in[j]) {
                    double score = decided.joined(group.get(i), group.get(j)) ? Double.MAX_VALUE : scores[i][j];
                    if (best[0] < 0 || score > most) {
                        most = score;
                        best[0] = i;
                        best[1] = j;
                    }
                }
            }
        }
        return best;
    }

    private Join join(Strand a, Strand b) {
        Set<String> pair = decided.joining(a, b);
        if (!pair.isEmpty()) {
            String[] ids = pair.iterator().next().split(" ");
            return new Join(ids[0], ids[1], 1, List.of("joined by a reviewer"));
        }
        return strands.join(a, b);
    }

    /** Why the sightings of one strand are one. */
    private List<Join> within(Strand strand) {
        List<Join> joins = new ArrayList<>();
        for (int i = 1; i < strand.sightings.size(); i++) {
            joins.add(strands.join(strand.sightings.get(0), strand.sightings.get(i)));
        }
        return joins;
    }
}
