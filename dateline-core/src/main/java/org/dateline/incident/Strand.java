package org.dateline.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells of one incident: one sighting, or several of the same number, with all that is compared made
 * ready once.
 */
final class Strand {
    final List<Sighting> sightings;
    final Sighting first;
    final Set<EventType> types = new LinkedHashSet<>();
    final Set<String> modes = new LinkedHashSet<>();
    final Set<String> cameos = new LinkedHashSet<>();
    final List<Actor> sources;
    final List<Actor> targets;
    final List<Sighting.Thing> weapons;
    final List<Sighting.Thing> objects;
    final Map<String, List<Tally>> tolls = new TreeMap<>();
    final Set<String> reports = new HashSet<>();
    final Set<Status> statuses = new LinkedHashSet<>();
    final @Nullable Place place;
    final When when;
    final Timeframe timeframe;
    final boolean another;
    final Wording.Terms words;

    Strand(List<Sighting> sightings, Weights weights, Wording wording) {
        this.sightings = List.copyOf(sightings);
        this.first = sightings.get(0);
        List<Actor> doers = new ArrayList<>();
        List<Actor> done = new ArrayList<>();
        List<Sighting.Thing> used = new ArrayList<>();
        List<Sighting.Thing> hit = new ArrayList<>();
        boolean further = false;
        for (Sighting s : sightings) {
            types.add(s.type());
            addIfThere(modes, s.mode());
            addIfThere(cameos, s.cameo());
            doers.addAll(s.sources());
            doers.addAll(s.perpetrators());
            done.addAll(s.targets());
            done.addAll(s.victims());
            used.addAll(s.weapons());
            hit.addAll(s.objects());
            s.counts()
                    .forEach((kind, tally) ->
                            tolls.computeIfAbsent(kind, k -> new ArrayList<>(1)).add(tally));
            reports.add(s.report().id());
            statuses.add(s.status());
            further |= further(s, weights);
        }
        sources = distinct(doers);
        targets = distinct(done);
        weapons = used.stream().distinct().toList();
        objects = hit.stream().distinct().toList();
        place = place(sightings);
        when = when(sightings);
        timeframe = timeframe(sightings);
        another = further;
        words = wording.terms(text(sightings));
    }

    private static String text(List<Sighting> sightings) {
        return sightings.stream().map(s -> s.sentence().text()).distinct().collect(Collectors.joining("\n"));
    }

    private static void addIfThere(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static List<Actor> distinct(List<Actor> actors) {
        Map<String, Actor> byName = new LinkedHashMap<>();
        actors.forEach(a -> byName.putIfAbsent(a.name() + "|" + a.code(), a));
        return List.copyOf(byName.values());
    }

    /** The most exact place; of equally exact ones the first. */
    private static @Nullable Place place(List<Sighting> sightings) {
        Place best = null;
        for (Sighting s : sightings) {
            Place place = s.place();
            if (place != null && (best == null || place.precision().compareTo(best.precision()) < 0)) {
                best = place;
            }
        }
        return best;
    }

    private static When when(List<Sighting> sightings) {
        When best = When.of(sightings.get(0));
        for (Sighting s : sightings) {
            When when = When.of(s);
            if (when.stated() && (!best.stated() || when.length() < best.length())) {
                best = when;
            }
        }
        return best;
    }

    private static Timeframe timeframe(List<Sighting> sightings) {
        Map<Timeframe, Integer> seen = new EnumMap<>(Timeframe.class);
        sightings.forEach(s -> seen.merge(s.timeframe(), 1, Integer::sum));
        return seen.containsKey(Timeframe.CURRENT)
                ? Timeframe.CURRENT
                : Objects.requireNonNull(seen.keySet().iterator().next());
    }

    /** Whether the words before the trigger say that it is not the first of its kind. */
    private static boolean further(Sighting s, Weights weights) {
        String sentence = s.sentence().text();
        int at = Math.min(Math.max(0, s.trigger().begin() - s.sentence().begin()), sentence.length());
        String[] before = Blocks.fold(sentence.substring(0, at)).split(" ");
        for (int i = Math.max(0, before.length - 3); i < before.length; i++) {
            if (weights.another(before[i])) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return first.id();
    }

    boolean verbal() {
        return types.stream().noneMatch(t -> t.quad() == EventType.Quad.MATERIAL_CONFLICT);
    }
}
