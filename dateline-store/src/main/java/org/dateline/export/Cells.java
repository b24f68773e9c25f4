package org.dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.count.Tally;
import org.dateline.incident.Sighting;
import org.jspecify.annotations.Nullable;

/** How values become cells. */
final class Cells {
    private Cells() {}

    /** Values joined by ";", each once; a semicolon inside a value becomes a comma. Null where there is none. */
    static @Nullable String list(Stream<? extends @Nullable String> values) {
        String joined = values.filter(Objects::nonNull)
                .map(v -> v.replace(';', ','))
                .distinct()
                .collect(Collectors.joining(";"));
        return joined.isEmpty() ? null : joined;
    }

    static @Nullable String names(List<Actor> actors) {
        return actors.isEmpty() ? null : aligned(actors, Actor::name);
    }

    /** One value for each actor, with gaps; null where all are gaps. */
    static @Nullable String aligned(List<Actor> actors, Function<Actor, @Nullable String> value) {
        String joined = actors.stream()
                .map(a -> Objects.requireNonNullElse(value.apply(a), "").replace(';', ','))
                .collect(Collectors.joining(";"));
        return joined.chars().allMatch(c -> c == ';') ? null : joined;
    }

    static @Nullable Long low(@Nullable Tally tally) {
        return tally == null ? null : tally.low();
    }

    static @Nullable Long best(@Nullable Tally tally) {
        return tally == null ? null : tally.best();
    }

    static @Nullable Long high(@Nullable Tally tally) {
        return tally == null ? null : tally.high();
    }

    /** Small letters, as the record writes what is counted off. */
    static @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /** Who says so, each with the kind: "Red Cross (said)". */
    static Stream<String> voices(List<Sighting.Voice> voices) {
        return voices.stream().map(v -> v.actor().name() + " (" + v.kind() + ")");
    }

    /** The text, or null where it is empty. */
    static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
