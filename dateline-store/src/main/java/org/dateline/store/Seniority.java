package org.dateline.store;

import java.util.Collection;
import java.util.Comparator;
import org.dateline.store.SightingRows.Row;

/**
 * Which sighting gives an incident its id: the one that came first to the store, and of those that came with the same
 * version of the data the one that is merged first. So the id depends neither on how many are merged in a step nor on
 * the order in which they were added before, and it stays when older reports turn up later.
 */
final class Seniority {
    private static final Comparator<Row> OLDEST_FIRST = Comparator.comparingLong(Row::since)
            .thenComparing(Row::published)
            .thenComparing(Row::report)
            .thenComparing(Row::id);

    private Seniority() {}

    /** The id of the incident that these sightings are. */
    static String incident(Collection<Row> members) {
        return "i" + members.stream().min(OLDEST_FIRST).orElseThrow().id();
    }
}
