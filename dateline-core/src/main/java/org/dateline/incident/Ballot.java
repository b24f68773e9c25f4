package org.dateline.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A vote on one field: every origin has one vote, which goes to what most of its sightings say, of equals to the latest. */
final class Ballot<V> {
    private final Map<V, Set<String>> origins = new LinkedHashMap<>();
    private final Map<V, Set<String>> sightings = new LinkedHashMap<>();
    private final Map<V, Integer> last = new LinkedHashMap<>();

    /** Members in order of publication; values that are null do not vote. */
    Ballot(List<Sighting> members, Function<Sighting, @Nullable V> value) {
        Map<String, Map<V, int[]>> byOrigin = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            Sighting s = members.get(i);
            V v = value.apply(s);
            if (v != null) {
                sightings.computeIfAbsent(v, k -> new LinkedHashSet<>()).add(s.id());
                last.put(v, i);
                int[] count = byOrigin.computeIfAbsent(s.report().origin(), o -> new LinkedHashMap<>())
                        .computeIfAbsent(v, k -> new int[2]);
                count[0]++;
                count[1] = i;
            }
        }
        byOrigin.forEach((origin, votes) -> {
            V best = Objects.requireNonNull(votes.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<V, int[]> e) -> e.getValue()[0])
                            .thenComparingInt(e -> e.getValue()[1]))
                    .orElseThrow()
                    .getKey());
            origins.computeIfAbsent(best, k -> new TreeSet<>()).add(origin);
        });
    }

    boolean isEmpty() {
        return sightings.isEmpty();
    }

    /** What most origins say; of equals what ranks higher, then what was said last; null where nobody says anything. */
    @Nullable
    V winner(ToIntFunction<V> rank) {
        return values(rank).stream().findFirst().orElse(null);
    }

    @Nullable
    V winner() {
        return winner(v -> 0);
    }

    /** All values, the best first. */
    List<V> values(ToIntFunction<V> rank) {
        return sightings.keySet().stream()
                .sorted(Comparator.comparingInt((V v) -> -votes(v))
                        .thenComparing(Comparator.comparingInt(rank).reversed())
                        .thenComparing(Comparator.comparingInt((V v) -> last.getOrDefault(v, 0))
                                .reversed()))
                .toList();
    }

    int votes(V value) {
        return origins.getOrDefault(value, Set.of()).size();
    }

    /** Who says so. */
    List<String> sightings(V value) {
        return List.copyOf(sightings.getOrDefault(value, Set.of()));
    }
}
