package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** From coded reports to incidents, all in memory: without a store, the same incidents as with one. */
public final class Merging {
    private final IncidentMerger merger;

    /** With the weights of a merger. */
    public Merging(IncidentMerger merger) {
        this.merger = merger;
    }

    /** Order in which sightings are merged: of publication, unknown ones first, then of id. */
    static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting s) -> Objects.toString(s.report().published(), ""))
            .thenComparing(Sighting::id);

    /** The incidents of the reports, in order of their first member. */
    public List<Incident> incidents(Collection<Recorded> reports, Collection<Decision> decisions) {
        List<Sighting> all = new ArrayList<>();
        reports.forEach(r -> all.addAll(r.sightings()));
        return incidents(merger.merge(all, new MemoryPool(merger), decisions));
    }

    /** The incidents of components, in order of their first member. */
    public List<Incident> incidents(Collection<IncidentMerger.Component> components) {
        return components.stream()
                .flatMap(c -> c.clusters().stream())
                .sorted(Comparator.comparing(Merging::first, ORDER))
                .map(c -> merger.incident("i" + first(c).id(), c))
                .toList();
    }

    private static Sighting first(Cluster cluster) {
        return cluster.members().stream().min(ORDER).orElseThrow();
    }
}
