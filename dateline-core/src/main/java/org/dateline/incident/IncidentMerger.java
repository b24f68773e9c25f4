package org.dateline.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds out which sightings tell of the same incident. The result depends on the sightings alone, not on the order in
 * which they come. Safe for use by many threads.
 */
public final class IncidentMerger {
    /**
     * Sightings that hang together, cut into incidents.
     *
     * @param id the smallest id of its sightings
     * @param clusters its incidents, in order of their first member
     */
    public record Component(String id, List<Cluster> clusters) {}

    /** Keys under which a sighting is filed; two sightings without a key in common are never compared. */
    public List<String> blocks(Sighting sighting) {
        return List.of(sighting.report().id() + "#" + sighting.group());
    }

    /**
     * The incidents of fresh sightings and of all that hang together with them. What the pool holds may be stale of
     * fresh sightings: the fresh ones count.
     */
    public List<Component> merge(Collection<Sighting> fresh, SightingPool pool, Collection<Decision> decisions) {
        return fresh.stream()
                .map(s -> new Component(s.id(), List.of(new Cluster(List.of(s), List.of()))))
                .toList();
    }

    /** The incident that the sightings of a cluster tell of. */
    public Incident incident(String id, Cluster cluster) {
        Sighting s = cluster.members().get(0);
        return new Incident(
                id,
                s.type(),
                s.mode(),
                s.contexts(),
                s.cameo(),
                s.sources(),
                s.targets(),
                s.victims(),
                s.perpetrators(),
                s.place(),
                s.date(),
                s.status(),
                s.timeframe(),
                Map.of(),
                s.weapons(),
                s.objects(),
                List.of(),
                s.confidence(),
                1,
                s.report().published(),
                s.report().published(),
                List.of(new Incident.Member(s.id(), s.report().id(), s.report().origin(), s.sentence())),
                List.of(),
                List.of());
    }
}
