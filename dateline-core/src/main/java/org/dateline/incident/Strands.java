package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sightings ready for comparing, each once, and compares them; lives within one call of the merger. */
final class Strands {
    private final Weights weights;
    private final Wording wording;
    private final Similarity similarity;
    private final Map<String, Strand> single = new HashMap<>();

    Strands(Weights weights, Wording wording) {
        this.weights = weights;
        this.wording = wording;
        this.similarity = new Similarity(weights, wording);
    }

    private Strand single(Sighting sighting) {
        return single.computeIfAbsent(sighting.id(), id -> new Strand(List.of(sighting), weights, wording));
    }

    /** Whether two sightings can be looked at together. */
    boolean linked(Sighting a, Sighting b, double threshold) {
        Comparison c = compare(single(a), single(b), false);
        return !c.vetoed() && c.sum() >= threshold;
    }

    Comparison compare(Strand a, Strand b, boolean explained) {
        return a.id().compareTo(b.id()) < 0 ? similarity.compare(a, b, explained) : similarity.compare(b, a, explained);
    }

    /**
     * Sightings as strands, in order of id: what one report tells of one incident is one strand, and copies of it in
     * other reports with it, unless fields contradict each other or a reviewer has split them.
     */
    List<Strand> of(List<Sighting> sightings, Set<String> split) {
        Forest forest = new Forest(sightings.size());
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            for (String key : Blocks.own(sightings.get(i))) {
                Integer other = byKey.putIfAbsent(key, i);
                if (other != null) {
                    forest.join(other, i);
                }
            }
        }
        List<Strand> strands = new ArrayList<>();
        for (List<Integer> tree : forest.trees()) {
            parts(tree.stream().map(sightings::get).toList(), split)
                    .forEach(p -> strands.add(new Strand(p, weights, wording)));
        }
        strands.sort((a, b) -> a.id().compareTo(b.id()));
        return strands;
    }

    /** The group, cut where its sightings contradict each other. */
    private List<List<Sighting>> parts(List<Sighting> group, Set<String> split) {
        List<List<Sighting>> parts = new ArrayList<>();
        for (Sighting s : group) {
            parts.stream()
                    .filter(p -> p.stream().allMatch(o -> agree(o, s, split)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Sighting> part = new ArrayList<>();
                        parts.add(part);
                        return part;
                    })
                    .add(s);
        }
        return parts;
    }

    private boolean agree(Sighting a, Sighting b, Set<String> split) {
        if (split.contains(pair(a.id(), b.id()))) {
            return false;
        }
        String copy = Blocks.copy(a);
        if (copy != null && copy.equals(Blocks.copy(b))) {
            return true;
        }
        Comparison c = compare(single(a), single(b), false);
        return !c.vetoed() && c.sum() + weights.of(Feature.ONE_GROUP) >= 0;
    }

    /** Both ids, the smaller first. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
