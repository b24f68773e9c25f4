package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /** Why two sightings of one report are one. */
    Join join(Sighting a, Sighting b) {
        return join(single(a), single(b));
    }

    /** Why two strands are one. */
    Join join(Strand a, Strand b) {
        Comparison c = compare(a, b, true);
        return a.id().compareTo(b.id()) < 0
                ? new Join(a.id(), b.id(), c.probability(), c.reasons())
                : new Join(b.id(), a.id(), c.probability(), c.reasons());
    }

    /** Sightings as strands, in order of id: what one report tells of one incident, unless a reviewer has split it. */
    List<Strand> of(List<Sighting> sightings, Set<String> split) {
        Map<String, List<Sighting>> reports = new TreeMap<>();
        sightings.forEach(s ->
                reports.computeIfAbsent(s.report().id(), r -> new ArrayList<>()).add(s));
        List<Strand> strands = new ArrayList<>();
        reports.values().forEach(r -> strands.addAll(ofReport(r, split)));
        strands.sort((a, b) -> a.id().compareTo(b.id()));
        return strands;
    }

    private List<Strand> ofReport(List<Sighting> sightings, Set<String> split) {
        if (sightings.size() == 1) {
            return List.of(single(sightings.get(0)));
        }
        Agglomeration groups = new Agglomeration(
                sightings.size(),
                new Aspects(sightings.stream().map(this::single).toList(), weights, true));
        for (int i = 0; i < sightings.size(); i++) {
            for (int j = i + 1; j < sightings.size(); j++) {
                Sighting a = sightings.get(i);
                Sighting b = sightings.get(j);
                Comparison c = compare(single(a), single(b), false);
                groups.score(i, j, c.withoutAspects(), c.vetoed());
                if (split.contains(pair(a.id(), b.id()))) {
                    groups.forbid(i, j);
                }
            }
        }
        groups.run(weights.threshold("strand"), weights.threshold("veto-share"));
        return groups.groups().stream()
                .map(g -> g.size() == 1
                        ? single(sightings.get(g.get(0)))
                        : new Strand(g.stream().map(sightings::get).toList(), weights, wording))
                .toList();
    }

    /** Both ids, the smaller first. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
