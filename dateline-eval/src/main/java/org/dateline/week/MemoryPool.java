package org.dateline.week;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Cluster;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.Sighting;
import org.dateline.incident.SightingPool;

/** Sightings and what they hang together with, in memory; for one thread. */
final class MemoryPool implements SightingPool {
    private final IncidentMerger merger;
    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Map<String, Set<String>> blocks = new HashMap<>();
    private final Map<String, String> componentOf = new HashMap<>();
    private final Map<String, IncidentMerger.Component> components = new TreeMap<>();

    MemoryPool(IncidentMerger merger) {
        this.merger = merger;
    }

    @Override
    public List<Sighting> under(Collection<String> keys) {
        Set<String> found = new TreeSet<>();
        keys.forEach(k -> found.addAll(blocks.getOrDefault(k, Set.of())));
        return found.stream().map(this::sighting).toList();
    }

    @Override
    public List<Sighting> linkedWith(Collection<String> ids) {
        Set<String> found = new TreeSet<>();
        for (String id : ids) {
            IncidentMerger.Component component = components.get(componentOf.getOrDefault(id, ""));
            if (component != null) {
                component.clusters().forEach(c -> c.members().forEach(m -> found.add(m.id())));
            } else if (sightings.containsKey(id)) {
                found.add(id);
            }
        }
        return found.stream().map(this::sighting).toList();
    }

    private Sighting sighting(String id) {
        return Objects.requireNonNull(sightings.get(id), id);
    }

    /** Files fresh sightings and merges them with those that are here. */
    void merge(List<Sighting> fresh) {
        for (Sighting sighting : fresh) {
            sightings.put(sighting.id(), sighting);
            for (String key : merger.blocks(sighting)) {
                blocks.computeIfAbsent(key, k -> new TreeSet<>()).add(sighting.id());
            }
        }
        for (IncidentMerger.Component component : merger.merge(fresh, this, List.of())) {
            Set<String> replaced = new LinkedHashSet<>();
            for (Cluster cluster : component.clusters()) {
                for (Sighting member : cluster.members()) {
                    String before = componentOf.put(member.id(), component.id());
                    if (before != null) {
                        replaced.add(before);
                    }
                }
            }
            replaced.forEach(components::remove);
            components.put(component.id(), component);
        }
    }

    /** All incidents, in order of their first members. */
    List<Cluster> clusters() {
        return components.values().stream()
                .flatMap(c -> c.clusters().stream())
                .sorted(Comparator.comparing(c -> c.members().get(0).id()))
                .toList();
    }
}
