package org.dateline.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    final List<Party> sources;
    final List<Party> targets;
    final List<Item> weapons;
    final List<Item> objects;
    final Map<String, List<Tally>> tolls = new TreeMap<>();
    final Set<String> reports = new HashSet<>();
    final Set<String> groups = new HashSet<>();
    final Set<String> copies = new HashSet<>();
    final Set<Status> statuses = new LinkedHashSet<>();
    final @Nullable Place place;
    final When when;
    final Timeframe timeframe;
    final boolean another;
    private final EventType type;
    private final boolean sparse;
    private final boolean verbal;
    private final boolean spoken;
    final Wording.Terms words;

    Strand(List<Sighting> sightings, Weights weights, Wording wording) {
        this.sightings = List.copyOf(sightings);
        this.first = sightings.get(0);
        List<Actor> doers = new ArrayList<>();
        List<Actor> done = new ArrayList<>();
        Set<Item> used = new LinkedHashSet<>();
        Set<Item> hit = new LinkedHashSet<>();
        boolean further = false;
        for (Sighting s : sightings) {
            types.add(s.type());
            addIfThere(modes, s.mode());
            addIfThere(cameos, s.cameo());
            doers.addAll(s.sources());
            doers.addAll(s.perpetrators());
            done.addAll(s.targets());
            done.addAll(s.victims());
            s.weapons().forEach(t -> used.add(Item.of(t)));
            s.objects().stream()
                    .map(Item::of)
                    .filter(i -> !weights.incidental(i))
                    .forEach(hit::add);
            reports.add(s.report().id());
            groups.add(Blocks.group(s));
            addIfThere(copies, Blocks.copy(s));
            statuses.add(s.status());
            further |= further(s, weights);
        }
        tolls(sightings);
        sources = Party.of(doers);
        targets = Party.of(done);
        weapons = List.copyOf(used);
        objects = List.copyOf(hit);
        place = place(sightings);
        when = when(sightings);
        timeframe = timeframe(sightings);
        another = further;
        words = wording.terms(text(sightings));
        type = type(sightings);
        verbal = types.stream().noneMatch(t -> t.quad() == EventType.Quad.MATERIAL_CONFLICT);
        spoken = types.stream().allMatch(Strand::spoken);
        sparse = place == null
                && !(when.stated() && !tolls.isEmpty())
                && Stream.concat(sources.stream(), targets.stream()).allMatch(p -> p.vague() || p.generic());
    }

    /** Of each kind the counts of those sightings that tell most: others count a part ("two of the attackers"). */
    private void tolls(List<Sighting> sightings) {
        Map<String, Integer> telling = new TreeMap<>();
        for (Sighting s : sightings) {
            s.counts().keySet().forEach(kind -> telling.merge(kind, rank(s), Math::max));
        }
        for (Sighting s : sightings) {
            s.counts().forEach((kind, tally) -> {
                if (rank(s) == telling.getOrDefault(kind, 0)) {
                    tolls.computeIfAbsent(kind, k -> new ArrayList<>(1)).add(tally);
                }
            });
        }
    }

    /** How much of its own a sighting tells: where it was, and how or what it did. */
    private static int rank(Sighting s) {
        Place place = s.place();
        boolean placed = place != null && !Where.unknown(place);
        boolean how = s.mode() != null || !s.counts().isEmpty() || !s.objects().isEmpty();
        return (placed ? 2 : 0) + (how ? 1 : 0);
    }

    private static String text(List<Sighting> sightings) {
        return sightings.stream().map(s -> s.sentence().text()).distinct().collect(Collectors.joining("\n"));
    }

    private static void addIfThere(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    /** A place that no gazetteer knows is none: every town may have a street of that name. */
    private static boolean moreExact(Place place, Place other) {
        return place.precision().compareTo(other.precision()) < 0;
    }

    /** The most exact place that is known; of equally exact ones the first. */
    private static @Nullable Place place(List<Sighting> sightings) {
        Place best = null;
        for (Sighting s : sightings) {
            Place place = s.place();
            if (place != null && !Where.unknown(place) && (best == null || moreExact(place, best))) {
                best = place;
            }
        }
        return best;
    }

    private static When when(List<Sighting> sightings) {
        int most = sightings.stream().mapToInt(Strand::rank).max().orElse(0);
        When best = When.of(null, sightings.get(0).report().published());
        for (Sighting s : sightings) {
            When when = When.of(s);
            if (rank(s) == most && when.stated() && (!best.stated() || when.length() < best.length())) {
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

    /** The type that tells most: that of the sighting with the most fields, of equals of the first. */
    EventType type() {
        return type;
    }

    private static EventType type(List<Sighting> sightings) {
        Sighting best = sightings.get(0);
        for (Sighting s : sightings) {
            if (fields(s) > fields(best)) {
                best = s;
            }
        }
        return best.type();
    }

    static int fields(Sighting s) {
        return (s.place() == null ? 0 : 1)
                + (s.date() == null ? 0 : 1)
                + s.counts().size();
    }

    String id() {
        return first.id();
    }

    /** Whether it says so little that it can only be understood from the rest of its report. */
    boolean sparse() {
        return sparse;
    }

    boolean verbal() {
        return verbal;
    }

    /** Whether it is nothing but words. */
    boolean spoken() {
        return spoken;
    }

    static boolean spoken(EventType type) {
        return type.quad() == EventType.Quad.VERBAL_CONFLICT || type.quad() == EventType.Quad.VERBAL_COOPERATION;
    }
}
