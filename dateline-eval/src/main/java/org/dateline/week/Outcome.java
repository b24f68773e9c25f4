package org.dateline.week;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.dateline.incident.Toll;
import org.jspecify.annotations.Nullable;

/** What came of a simulated week, measured against its truth. */
final class Outcome {
    private final Truth truth;
    private final Matching matching;
    private final Map<String, Sighting> sightings = new TreeMap<>();
    private final Map<String, Incident> found = new TreeMap<>();
    private final Map<String, String> foundOf = new TreeMap<>();
    private final Map<String, Set<String>> rows = new TreeMap<>();

    Outcome(Truth truth, List<Sighting> coded, List<Incident> incidents) {
        this.truth = truth;
        this.matching = new Matching(truth, coded);
        coded.forEach(s -> sightings.put(s.id(), s));
        for (Incident incident : incidents) {
            found.put(incident.id(), incident);
            incident.members().forEach(m -> foundOf.put(m.sighting(), incident.id()));
        }
        for (Incident incident : incidents) {
            String main = mostOf(incident);
            if (main != null && isRow(incident)) {
                rows.computeIfAbsent(main, k -> new TreeSet<>()).add(incident.id());
            }
        }
    }

    Matching matching() {
        return matching;
    }

    Map<String, Sighting> sightings() {
        return sightings;
    }

    List<Incident> incidents() {
        return List.copyOf(found.values());
    }

    Incident incident(String id) {
        return Objects.requireNonNull(found.get(id), id);
    }

    static boolean isRow(Incident incident) {
        return incident.timeframe() == Timeframe.CURRENT
                && (incident.status() == Status.OCCURRED || incident.status() == Status.ONGOING);
    }

    /** The true incident that most sightings of a found one tell of, or null where none is known. */
    @Nullable
    String mostOf(Incident incident) {
        Map<String, Integer> counts = members(incident);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** How many sightings of each true incident a found one holds. */
    Map<String, Integer> members(Incident incident) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Incident.Member member : incident.members()) {
            String key = matching.incident(member.sighting());
            if (key != null) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts;
    }

    Pairs pairs() {
        Map<String, String> partition = new TreeMap<>();
        for (String id : sightings.keySet()) {
            String key = matching.incident(id);
            if (key != null) {
                partition.put(id, key);
            }
        }
        return Pairs.of(partition, foundOf);
    }

    /** Incidents found, by the true incident that most of their sightings tell of; news that is said to have happened. */
    Map<String, Set<String>> rows() {
        return rows;
    }

    /** Found incidents that hold sightings of several true ones of the week, other than what hangs on one. */
    List<Incident> mixed() {
        return found.values().stream().filter(i -> principals(i).size() > 1).toList();
    }

    /** Found incidents in which two true ones of one town and day are. */
    List<Incident> swallowing() {
        List<Incident> swallowing = new ArrayList<>();
        for (Incident incident : mixed()) {
            Set<String> places = new TreeSet<>();
            for (String key : principals(incident)) {
                Truth.Incident one = Objects.requireNonNull(truth.incidents().get(key));
                if (!places.add(one.town() + "/" + one.country() + "/" + one.day())) {
                    swallowing.add(incident);
                    break;
                }
            }
        }
        return swallowing;
    }

    private Set<String> principals(Incident incident) {
        Set<String> keys = new TreeSet<>(members(incident).keySet());
        keys.retainAll(truth.incidents().keySet());
        return keys;
    }

    /** True incidents of the week without any sighting in news that is said to have happened. */
    List<String> missed() {
        return truth.incidents().keySet().stream()
                .filter(k -> !rows.containsKey(k))
                .toList();
    }

    /** A count of the dead, beside what is true. */
    record TollCheck(String key, String found, Tally range, int low, int best, int high) {
        boolean lowRight() {
            return range.low() != null && range.low() == low;
        }

        boolean bestRight() {
            return range.best() != null && range.best() == best;
        }

        boolean highRight() {
            return range.high() != null && range.high() == high;
        }
    }

    /** For each true incident with dead, the count of its largest row. */
    List<TollCheck> tolls() {
        List<TollCheck> checks = new ArrayList<>();
        for (Truth.Incident incident : truth.incidents().values()) {
            Set<String> ids = rows.getOrDefault(incident.key(), Set.of());
            if (incident.killed().isEmpty() || ids.isEmpty()) {
                continue;
            }
            Incident largest = largest(ids);
            Toll toll = largest.tolls().get("killed");
            checks.add(check(incident, largest, toll == null ? new Tally(null, null, null) : toll.range()));
        }
        return checks;
    }

    /** The range over the last count of each origin; the best is the latest official count, the largest. */
    private TollCheck check(Truth.Incident incident, Incident row, Tally range) {
        Set<String> reports = Set.copyOf(row.reports());
        Map<String, Integer> last = new TreeMap<>();
        int high = 0;
        for (Truth.Count count : truth.counts()) {
            if (count.incident().equals(incident.key()) && reports.contains(count.report())) {
                high = Math.max(high, count.killed());
                if (!count.rival()) {
                    last.merge(truth.origins().getOrDefault(count.report(), ""), count.killed(), Math::max);
                }
            }
        }
        int low = last.values().stream().mapToInt(n -> n).min().orElse(0);
        int best = last.values().stream().mapToInt(n -> n).max().orElse(0);
        return new TollCheck(incident.key(), row.id(), range, low, best, high);
    }

    private Incident largest(Set<String> ids) {
        Incident largest = incident(ids.iterator().next());
        for (String id : ids) {
            if (incident(id).members().size() > largest.members().size()) {
                largest = incident(id);
            }
        }
        return largest;
    }

    /** For each row, how many independent sources it says and how many its reports truly have. */
    Map<String, int[]> sources() {
        Map<String, int[]> sources = new LinkedHashMap<>();
        for (Set<String> ids : rows.values()) {
            for (String id : ids) {
                Set<String> origins = new TreeSet<>();
                incident(id).reports().forEach(r -> origins.add(truth.origins().getOrDefault(r, r)));
                sources.put(id, new int[] {incident(id).independentSources(), origins.size()});
            }
        }
        return sources;
    }
}
