package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Cluster;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Join;
import org.dateline.incident.Sighting;
import org.dateline.store.IncidentRows.Current;
import org.dateline.store.IncidentRows.Written;
import org.dateline.store.SightingRows.Row;

/** What becomes of incidents when their sightings are merged anew. */
final class Fates {
    private final Map<String, Row> before;
    private final Map<String, Cluster> clusters;
    private final Map<String, String> now = new HashMap<>();
    /** For each incident that had any of the sightings, how many of them went where. */
    private final Map<String, Map<String, Integer>> heading = new TreeMap<>();

    private final Set<String> emptied = new TreeSet<>();

    Fates(Map<String, Row> before, Map<String, Cluster> clusters) {
        this.before = before;
        this.clusters = clusters;
        clusters.forEach((incident, cluster) -> {
            for (Sighting member : cluster.members()) {
                now.put(member.id(), incident);
                String old = before(member.id()).incident();
                if (old != null) {
                    heading.computeIfAbsent(old, o -> new TreeMap<>()).merge(incident, 1, Integer::sum);
                }
            }
        });
    }

    Row before(String sighting) {
        return Objects.requireNonNull(before.get(sighting));
    }

    String now(String sighting) {
        return Objects.requireNonNull(now.get(sighting));
    }

    /** These have no sightings any more. */
    void retire(Collection<String> incidents) {
        emptied.addAll(incidents);
    }

    /** Incidents that there were before. */
    Set<String> former() {
        Set<String> former = new TreeSet<>(heading.keySet());
        former.addAll(emptied);
        return former;
    }

    List<Fate> changes(List<Written> written, Map<String, Current> current, IncidentJson json) {
        List<Fate> changes = new ArrayList<>();
        for (Written w : written) {
            String id = w.incident().id();
            Current old = current.get(id);
            changes.add(
                    old == null
                            ? new Fate(Change.Kind.ADDED, id, null, arrival(w))
                            : new Fate(Change.Kind.REVISED, id, null, Differences.of(old.body(), w.body(), json)));
        }
        for (String id : former()) {
            if (current.containsKey(id)) {
                changes.addAll(departures(id, current));
            }
        }
        return changes;
    }

    private static String arrival(Written w) {
        int reports = w.incident().reports().size();
        return "told by " + (reports == 1 ? "1 report" : reports + " reports");
    }

    /** What came out of an incident, and where it went if it is no more. */
    private List<Fate> departures(String id, Map<String, Current> current) {
        Map<String, Integer> parts = heading.getOrDefault(id, Map.of());
        boolean lives = clusters.containsKey(id);
        if (parts.isEmpty() && !lives) {
            return List.of(new Fate(Change.Kind.RETRACTED, id, null, "no report tells of it any more"));
        }
        List<Fate> changes = new ArrayList<>();
        String main = lives ? id : main(parts);
        if (!lives) {
            changes.add(new Fate(Change.Kind.MERGED, id, main, joined(id, main)));
        }
        for (String part : parts.keySet()) {
            if (!part.equals(main) && !current.containsKey(part)) {
                changes.add(new Fate(Change.Kind.SPLIT, id, part, "its reports tell of another incident"));
            }
        }
        return changes;
    }

    private static String main(Map<String, Integer> parts) {
        return parts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** Why the sightings of one incident are in another now: the strongest join that holds them there. */
    private String joined(String old, String main) {
        Cluster cluster = Objects.requireNonNull(clusters.get(main));
        Join strongest = null;
        for (Join join : cluster.joins()) {
            boolean crosses = old.equals(before(join.first()).incident())
                    != old.equals(before(join.second()).incident());
            if (crosses && (strongest == null || join.score() > strongest.score())) {
                strongest = join;
            }
        }
        return strongest == null ? "its reports tell of the same incident" : String.join("; ", strongest.reasons());
    }
}
