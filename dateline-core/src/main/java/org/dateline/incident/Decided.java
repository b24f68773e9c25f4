package org.dateline.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The decisions of reviewers, by sighting. */
final class Decided {
    private final Map<String, Set<String>> joins = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Set<String> splits = new TreeSet<>();

    Decided(Collection<Decision> decisions) {
        for (Decision d : decisions) {
            boolean join = d.kind() == Decision.Kind.JOIN;
            add(join ? joins : apart, d);
            if (!join) {
                splits.add(Strands.pair(d.first(), d.second()));
            }
        }
    }

    private static void add(Map<String, Set<String>> to, Decision d) {
        to.computeIfAbsent(d.first(), k -> new TreeSet<>()).add(d.second());
        to.computeIfAbsent(d.second(), k -> new TreeSet<>()).add(d.first());
    }

    /** Pairs that are two incidents. */
    Set<String> splits() {
        return splits;
    }

    /** With which sightings a reviewer has joined it. */
    Set<String> joinedWith(String sighting) {
        return joins.getOrDefault(sighting, Set.of());
    }

    boolean joined(Strand a, Strand b) {
        return !joins.isEmpty() && !joining(a, b).isEmpty();
    }

    boolean split(Strand a, Strand b) {
        return !apart.isEmpty() && !pairs(apart, a, b).isEmpty();
    }

    /** The pairs by which a reviewer has joined the two. */
    Set<String> joining(Strand a, Strand b) {
        return joins.isEmpty() ? Set.of() : pairs(joins, a, b);
    }

    private static Set<String> pairs(Map<String, Set<String>> all, Strand a, Strand b) {
        Set<String> pairs = new TreeSet<>();
        for (Sighting x : a.sightings) {
            Set<String> others = all.getOrDefault(x.id(), Set.of());
            for (Sighting y : b.sightings) {
                if (others.contains(y.id())) {
                    pairs.add(Strands.pair(x.id(), y.id()));
                }
            }
        }
        return pairs;
    }
}
