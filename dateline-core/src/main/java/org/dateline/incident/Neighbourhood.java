package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fresh sightings and all that hangs together with them. Two sightings are linked where they share a key that is not too
 * full and score enough, where they share a key of their own report or story, or where a reviewer has joined them. Since
 * all that depends on the two and on how full keys are, links are the same in whatever order sightings come: a key that
 * becomes too full has all that is under it linked anew.
 */
final class Neighbourhood {
    private final Map<String, Sighting> fresh = new TreeMap<>();
    private final SightingPool pool;
    private final Blocks blocks;
    private final int most;
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    Neighbourhood(Collection<Sighting> fresh, SightingPool pool, Blocks blocks, int most) {
        fresh.forEach(s -> this.fresh.put(s.id(), s));
        this.pool = pool;
        this.blocks = blocks;
        this.most = most;
    }

    /** What hangs together, each in order of id, in order of the first. */
    List<List<Sighting>> components(Strands strands, Decided decided, double threshold) {
        Map<String, Sighting> all = new TreeMap<>(fresh);
        Set<String> seeds = new TreeSet<>(fresh.keySet());
        seeds.addAll(neighbours(strands, threshold));
        Set<String> asked = new HashSet<>();
        while (!seeds.isEmpty()) {
            asked.addAll(seeds);
            Set<String> found = new TreeSet<>(seeds);
            for (Sighting s : pool.linkedWith(seeds)) {
                if (all.putIfAbsent(s.id(), s) == null) {
                    found.add(s.id());
                }
            }
            seeds = new TreeSet<>();
            for (String id : found) {
                seeds.addAll(decided.joinedWith(id));
            }
            seeds.removeAll(all.keySet());
            seeds.removeAll(asked);
        }
        return linked(List.copyOf(all.values()), strands, decided, threshold);
    }

    private List<String> keys(Sighting s) {
        return keys.computeIfAbsent(s.id(), id -> blocks.of(s));
    }

    /** Sightings of the pool whose component may change. */
    private Set<String> neighbours(Strands strands, double threshold) {
        Map<String, List<Sighting>> byKey = new TreeMap<>();
        fresh.values()
                .forEach(s -> keys(s).forEach(k ->
                        byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(s)));
        judge(byKey.keySet());
        List<String> asked = byKey.keySet().stream().filter(open::contains).toList();
        Map<String, List<Sighting>> old = new TreeMap<>();
        for (Sighting s : pool.under(asked)) {
            if (!fresh.containsKey(s.id())) {
                keys(s).forEach(k ->
                        old.computeIfAbsent(k, x -> new ArrayList<>()).add(s));
            }
        }
        Set<String> changed = new TreeSet<>();
        for (String key : asked) {
            List<Sighting> there = old.getOrDefault(key, List.of());
            List<Sighting> coming = byKey.getOrDefault(key, List.of());
            if (!Blocks.own(key) && there.size() + coming.size() > most) {
                open.remove(key);
                closed.add(key);
                there.forEach(s -> changed.add(s.id()));
            } else {
                met(key, there, coming, strands, threshold, changed);
            }
        }
        return changed;
    }

    private static void met(
            String key,
            List<Sighting> there,
            List<Sighting> coming,
            Strands strands,
            double threshold,
            Set<String> changed) {
        for (Sighting s : there) {
            if (!changed.contains(s.id())
                    && coming.stream().anyMatch(f -> Blocks.copies(key) || strands.linked(f, s, threshold))) {
                changed.add(s.id());
            }
        }
    }

    /** Finds out which keys are too full in the pool. */
    private void judge(Collection<String> wanted) {
        List<String> unknown = wanted.stream()
                .filter(k -> !open.contains(k) && !closed.contains(k))
                .toList();
        List<String> capped = unknown.stream().filter(k -> !Blocks.own(k)).toList();
        if (!capped.isEmpty()) {
            closed.addAll(pool.full(capped, most));
        }
        unknown.stream().filter(k -> !closed.contains(k)).forEach(open::add);
    }

    private List<List<Sighting>> linked(List<Sighting> all, Strands strands, Decided decided, double threshold) {
        judge(all.stream().flatMap(s -> keys(s).stream()).distinct().toList());
        Forest forest = new Forest(all.size());
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i);
            for (String key : keys(all.get(i))) {
                if (open.contains(key)) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
        byKey.forEach((key, under) -> link(key, under, all, forest, strands, threshold));
        for (int i = 0; i < all.size(); i++) {
            for (String other : decided.joinedWith(all.get(i).id())) {
                Integer number = numbers.get(other);
                if (number != null) {
                    forest.join(i, number);
                }
            }
        }
        return forest.trees().stream()
                .map(t -> t.stream().map(all::get).toList())
                .sorted(Comparator.comparing(c -> c.get(0).id()))
                .toList();
    }

    private static void link(
            String key, List<Integer> under, List<Sighting> all, Forest forest, Strands strands, double threshold) {
        for (int i = 1; i < under.size(); i++) {
            for (int j = 0; j < i; j++) {
                int a = under.get(i);
                int b = under.get(j);
                if (forest.root(a) != forest.root(b)
                        && (Blocks.copies(key) || strands.linked(all.get(a), all.get(b), threshold))) {
                    forest.join(a, b);
                }
            }
        }
    }
}
