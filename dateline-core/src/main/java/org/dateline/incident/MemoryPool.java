package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A pool in memory: for a working set that fits, a Flink task, or a test. For use by one thread at a time. */
public final class MemoryPool implements SightingPool {
    private final IncidentMerger merger;
    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Map<String, String> componentOf = new HashMap<>();
    private final Map<String, IncidentMerger.Component> components = new TreeMap<>();
    private final Map<String, Set<String>> byBlock = new HashMap<>();

    /** An empty pool that files under the blocks of the merger. */
    public MemoryPool(IncidentMerger merger) {
        this.merger = merger;
    }

    /** Keeps what the merger has found; it replaces what was known of these sightings. */
    public void keep(Collection<IncidentMerger.Component> found) {
        for (IncidentMerger.Component component : found) {
            for (Cluster cluster : component.clusters()) {
                cluster.members().forEach(s -> forget(s.id()));
            }
        }
        for (IncidentMerger.Component component : found) {
            components.put(component.id(), component);
            for (Cluster cluster : component.clusters()) {
                cluster.members().forEach(s -> file(s, component.id()));
            }
        }
    }

    private void file(Sighting s, String component) {
        sightings.put(s.id(), s);
        componentOf.put(s.id(), component);
        merger.blocks(s)
                .forEach(b -> byBlock.computeIfAbsent(b, k -> new TreeSet<>()).add(s.id()));
    }

    private void forget(String id) {
        Sighting old = sightings.remove(id);
        String component = componentOf.remove(id);
        if (old != null && component != null) {
            components.remove(component);
            merger.blocks(old)
                    .forEach(b -> byBlock.getOrDefault(b, new TreeSet<>()).remove(id));
        }
    }

    /** All components, in order of id. */
    public List<IncidentMerger.Component> components() {
        return List.copyOf(components.values());
    }

    @Override
    public List<Sighting> under(Collection<String> blocks) {
        Set<String> ids = new TreeSet<>();
        blocks.forEach(b -> ids.addAll(byBlock.getOrDefault(b, Set.of())));
        return ids.stream().map(sightings::get).toList();
    }

    @Override
    public List<Sighting> linkedWith(Collection<String> ids) {
        Set<String> wanted = new TreeSet<>();
        ids.forEach(id -> {
            String component = componentOf.get(id);
            if (component != null) {
                wanted.add(component);
            }
        });
        List<Sighting> all = new ArrayList<>();
        for (String id : wanted) {
            IncidentMerger.Component component = components.get(id);
            if (component != null) {
                component.clusters().forEach(c -> all.addAll(c.members()));
            }
        }
        all.sort(Comparator.comparing(Sighting::id));
        return all;
    }

    @Override
    public Set<String> full(Collection<String> blocks, int most) {
        return blocks.stream()
                .filter(b -> byBlock.getOrDefault(b, Set.of()).size() > most)
                .collect(Collectors.toSet());
    }
}
