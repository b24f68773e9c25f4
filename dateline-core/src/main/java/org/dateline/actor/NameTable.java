package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All aliases by their first piece, the longest first. Immutable once built. */
final class NameTable {
    private final Map<String, List<Alias>> byFirst = new HashMap<>();

    NameTable(List<Alias> aliases) {
        for (Alias alias : aliases) {
            byFirst.computeIfAbsent(alias.pieces().get(0).key(), k -> new ArrayList<>(2))
                    .add(alias);
        }
        for (List<Alias> same : byFirst.values()) {
            same.sort(Comparator.comparingInt((Alias a) -> -a.pieces().size()));
        }
    }

    /** All aliases, in no certain order. */
    Stream<Alias> all() {
        return byFirst.values().stream().flatMap(List::stream);
    }

    /** All aliases of the greatest length that begin at a piece; empty where there is none. */
    List<Alias> longest(Pieces text, int at) {
        List<Alias> candidates = byFirst.get(text.piece(at).key());
        if (candidates == null) {
            return List.of();
        }
        List<Alias> found = new ArrayList<>(1);
        for (Alias alias : candidates) {
            if (!found.isEmpty()
                    && alias.pieces().size() < found.get(0).pieces().size()) {
                break;
            }
            if (text.matches(alias, at)) {
                found.add(alias);
            }
        }
        return found;
    }
}
