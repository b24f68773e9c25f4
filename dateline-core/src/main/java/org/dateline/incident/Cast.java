package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.actor.Actor;

/** One side of an incident: the actors that reports name for it, variants of one name as one, the best supported first. */
final class Cast {
    private final List<Part> parts = new ArrayList<>();

    /** An actor under all names that reports give it. */
    private static final class Part {
        final List<Actor> names = new ArrayList<>();
        final List<String> sightings = new ArrayList<>();
        final Set<String> origins = new TreeSet<>();
    }

    Cast(List<Sighting> members, Function<Sighting, List<Actor>> side) {
        for (Sighting s : members) {
            for (Actor actor : side.apply(s)) {
                add(s, actor);
            }
        }
        parts.sort(Comparator.comparingInt((Part p) -> -p.origins.size()).thenComparingInt(p -> -p.names.size()));
    }

    private void add(Sighting s, Actor actor) {
        Part part = parts.stream()
                .filter(p -> p.names.stream().anyMatch(n -> same(n, actor)))
                .findFirst()
                .orElse(null);
        if (part == null) {
            part = new Part();
            parts.add(part);
        }
        part.names.add(actor);
        if (!part.sightings.contains(s.id())) {
            part.sightings.add(s.id());
        }
        part.origins.add(s.report().origin());
    }

    private static boolean same(Actor a, Actor b) {
        return a.name().equalsIgnoreCase(b.name()) || Sides.match(Party.of(a), Party.of(b)) == Sides.Match.SAME;
    }

    /** Those that go together: named side by side by one report, or not against those better supported. */
    List<Actor> together() {
        List<Part> taken = new ArrayList<>();
        for (Part part : parts) {
            if (taken.stream().allMatch(t -> !against(t, part) || beside(t, part))) {
                taken.add(part);
            }
        }
        return taken.stream().map(Cast::name).toList();
    }

    /** Those that contradict the best supported one, with it before them; empty where all agree. */
    List<Incident.Reading> rivals() {
        if (parts.size() < 2) {
            return List.of();
        }
        Part best = parts.get(0);
        List<Incident.Reading> rivals = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            if (against(best, part) && !beside(best, part)) {
                rivals.add(reading(part));
            }
        }
        if (!rivals.isEmpty()) {
            rivals.add(0, reading(best));
        }
        return rivals;
    }

    private static Incident.Reading reading(Part part) {
        return new Incident.Reading(name(part).name(), part.sightings);
    }

    private static boolean against(Part a, Part b) {
        return Sides.match(Party.of(name(a)), Party.of(name(b))) == Sides.Match.OTHER;
    }

    private static boolean beside(Part a, Part b) {
        return a.sightings.stream().anyMatch(b.sightings::contains);
    }

    /** The name that most use; of equals the first that has a code, then the first. */
    private static Actor name(Part part) {
        Actor best = part.names.get(0);
        long most = 0;
        for (Actor actor : part.names) {
            long count = part.names.stream().filter(actor::equals).count() * 2 + (actor.code() == null ? 0 : 1);
            if (count > most) {
                most = count;
                best = actor;
            }
        }
        return best;
    }
}
