package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Who claims an incident, is said to have done it, or denies it. */
final class Stances {
    private static final String CLAIMED = "claimed";
    private static final String DENIED = "denied";
    private static final String ALLEGED = "alleged";
    private static final String BLAMED = "blamed";

    private final Map<String, List<String>> sightings = new LinkedHashMap<>();
    private final Map<String, Incident.Stance> stances = new LinkedHashMap<>();

    private Stances() {}

    /** Members in order of publication. */
    static List<Incident.Stance> of(List<Sighting> members) {
        Stances stances = new Stances();
        members.forEach(stances::add);
        List<Incident.Stance> all = new ArrayList<>();
        stances.stances.forEach((key, s) -> all.add(new Incident.Stance(
                s.actor(),
                s.kind(),
                s.about(),
                stances.sightings.getOrDefault(key, List.of()).stream()
                        .distinct()
                        .toList())));
        all.sort(Comparator.comparing(Incident.Stance::kind)
                .thenComparing(s -> -s.sightings().size())
                .thenComparing(s -> s.actor().name()));
        return all;
    }

    private void add(Sighting s) {
        Actor doer = first(s.perpetrators(), s.sources());
        for (Sighting.Voice voice : s.attribution()) {
            switch (voice.kind()) {
                case CLAIMED -> put(voice.actor(), CLAIMED, null, s);
                case DENIED -> put(voice.actor(), DENIED, doer, s);
                case ALLEGED -> put(voice.actor(), doer == null ? ALLEGED : BLAMED, doer, s);
                default -> {
                    if (!s.perpetrators().isEmpty()) {
                        put(voice.actor(), BLAMED, s.perpetrators().get(0), s);
                    }
                }
            }
        }
    }

    private static @Nullable Actor first(List<Actor> a, List<Actor> b) {
        return !a.isEmpty() ? a.get(0) : !b.isEmpty() ? b.get(0) : null;
    }

    private void put(Actor actor, String kind, @Nullable Actor about, Sighting s) {
        if (about != null && about.name().equals(actor.name()) && !DENIED.equals(kind)) {
            return;
        }
        String key = kind + "|" + actor.name() + "|" + (about == null ? "" : about.name());
        stances.putIfAbsent(key, new Incident.Stance(actor, kind, about, List.of()));
        sightings.computeIfAbsent(key, k -> new ArrayList<>()).add(s.id());
    }
}
