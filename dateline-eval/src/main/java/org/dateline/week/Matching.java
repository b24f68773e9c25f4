package org.dateline.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.incident.Sighting;
import org.jspecify.annotations.Nullable;

/** Which true incident each sighting tells of: that of the innermost marked words that hold its trigger. */
final class Matching {
    private final Map<String, List<Truth.Told>> told = new HashMap<>();
    private final Map<String, Truth.Told> matched = new TreeMap<>();

    Matching(Truth truth, List<Sighting> sightings) {
        truth.told()
                .forEach(t ->
                        told.computeIfAbsent(t.report(), k -> new ArrayList<>()).add(t));
        for (Sighting sighting : sightings) {
            Truth.Told passage = passage(sighting);
            if (passage != null) {
                matched.put(sighting.id(), passage);
            }
        }
    }

    private Truth.@Nullable Told passage(Sighting sighting) {
        return told.getOrDefault(sighting.report().id(), List.of()).stream()
                .filter(t -> t.span().start() <= sighting.trigger().begin()
                        && sighting.trigger().begin() < t.span().end())
                .min(Comparator.comparingInt(t -> t.span().end() - t.span().start()))
                .orElse(null);
    }

    /** The marked words that a sighting stands in, or null. */
    Truth.@Nullable Told passage(String sighting) {
        return matched.get(sighting);
    }

    /** The true incident of a sighting, or null where it stands in no marked words. */
    @Nullable
    String incident(String sighting) {
        Truth.Told passage = matched.get(sighting);
        return passage == null ? null : passage.incident();
    }
}
