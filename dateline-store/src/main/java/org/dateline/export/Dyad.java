package org.dateline.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * One of those who act in an incident with one of those it is done to, as GDELT and ICEWS count events.
 *
 * @param story the incident
 * @param index place of the pair among those of the incident, from 0
 * @param one who acts, or null
 * @param other whom it is done to, or null
 */
record Dyad(
        Story story,
        int index,
        @Nullable Actor one,
        @Nullable Actor other) {
    /** As many as a number of double precision holds without loss. */
    private static final int DIGITS = 13;

    /** All pairs; where a side is empty, the other's actors alone; one pair of nobody where both are. */
    static List<Dyad> of(Story story) {
        List<Dyad> pairs = new ArrayList<>();
        for (Actor one : orNobody(story.doers())) {
            for (Actor other : orNobody(story.done())) {
                pairs.add(new Dyad(story, pairs.size(), one, other));
            }
        }
        return pairs;
    }

    private static List<@Nullable Actor> orNobody(List<Actor> actors) {
        return actors.isEmpty() ? Collections.<@Nullable Actor>singletonList(null) : List.copyOf(actors);
    }

    <V> @Nullable V one(Function<Actor, @Nullable V> value) {
        return one == null ? null : value.apply(one);
    }

    <V> @Nullable V other(Function<Actor, @Nullable V> value) {
        return other == null ? null : value.apply(other);
    }

    /** A number for data sets whose ids are numbers. */
    long number() {
        String id = story.incident().id();
        return index == 0 && id.matches("i[0-9a-f]{16}")
                ? Long.parseLong(id.substring(1, 1 + DIGITS), 16)
                : hashed(id + "/" + index);
    }

    private static long hashed(String text) {
        return Long.parseLong(Hash.hex(text).substring(0, DIGITS), 16);
    }
}
