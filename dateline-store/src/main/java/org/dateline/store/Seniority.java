package org.dateline.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.dateline.store.Heirs.Heir;
import org.dateline.store.SightingRows.Row;

/**
 * Which sighting gives an incident its id: the one that came first to the store, and of those that came with the same
 * version of the data the one that was published first. So the id depends neither on how many are merged in a step nor
 * on the order in which they were added before, and it stays when older reports turn up later.
 */
final class Seniority {
    /** A sighting's claim to give an incident its id. */
    private record Rank(long since, String published, String bears) {}

    private static final Comparator<Rank> OLDEST_FIRST =
            Comparator.comparingLong(Rank::since).thenComparing(Rank::published).thenComparing(Rank::bears);

    private final Map<String, Heir> heirs;

    /** With those of the sightings that stand for one that is gone. */
    Seniority(Map<String, Heir> heirs) {
        this.heirs = heirs;
    }

    /** The id of the incident that these sightings are. */
    String incident(Collection<Row> members) {
        return named(
                members.stream().map(this::rank).min(OLDEST_FIRST).orElseThrow().bears());
    }

    /** The most senior of these sightings. */
    Row first(Collection<Row> members) {
        return members.stream()
                .min(Comparator.comparing(this::rank, OLDEST_FIRST))
                .orElseThrow();
    }

    /** The id of the incident to which a sighting gives its name. */
    static String named(String bears) {
        return "i" + bears;
    }

    private Rank rank(Row row) {
        Heir heir = heirs.get(row.id());
        return heir == null
                ? new Rank(row.since(), row.published(), row.id())
                : new Rank(heir.since(), heir.published(), heir.bears());
    }
}
