package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.incident.Sighting;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Sightings;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * When the sighting goes that gave an incident its id, as after coding again, another takes over its rank and the
 * incident keeps its id: the sighting that the same words of the report carry now, else the most senior that is left.
 */
final class Heirs {
    /** A sighting that stands for one that is gone. */
    record Heir(String sighting, String bears, long since, String published) {}

    private final DSLContext sql;
    private final SightingRows sightings;

    Heirs(DSLContext sql, SightingRows sightings) {
        this.sql = sql;
        this.sightings = sightings;
    }

    /** Those of the sightings that stand for others. */
    Map<String, Heir> of(Collection<String> ids) {
        return by(Tables.Heirs.SIGHTING, ids);
    }

    private Map<String, Heir> by(Field<String> field, Collection<String> values) {
        Map<String, Heir> heirs = new TreeMap<>();
        for (List<String> slice : Batches.slices(values)) {
            sql.select(Tables.Heirs.SIGHTING, Tables.Heirs.BEARS, Tables.Heirs.SINCE, Tables.Heirs.PUBLISHED)
                    .from(Tables.Heirs.TABLE)
                    .where(field.in(slice))
                    .forEach(r -> heirs.put(r.value1(), new Heir(r.value1(), r.value2(), r.value3(), r.value4())));
        }
        return heirs;
    }

    /** A sighting that comes back has its own rank again; the incident of its heir is merged anew. */
    void giveBack(Collection<String> coming) {
        for (Heir heir : by(Tables.Heirs.BEARS, coming).values()) {
            drop(heir.sighting());
            write(new Heir(heir.bears(), heir.bears(), heir.since(), heir.published()));
            Row row = sightings.rows(Sightings.ID, List.of(heir.sighting())).get(heir.sighting());
            if (row != null && row.component() != null) {
                sightings.await(Sightings.COMPONENT, List.of(row.component()));
            }
        }
    }

    /**
     * Hands the ranks of sightings that are gone on.
     *
     * @param gone their rows, which are deleted
     * @param coming sightings of the same reports that were not there before
     */
    void pass(Map<String, Row> gone, Collection<Sighting> coming) {
        Map<String, Heir> standing = of(gone.keySet());
        Set<String> taken = new HashSet<>();
        for (Row row : gone.values()) {
            Heir own = standing.getOrDefault(row.id(), new Heir(row.id(), row.id(), row.since(), row.published()));
            drop(row.id());
            if (Seniority.named(own.bears()).equals(row.incident())) {
                String next = next(row, coming, taken);
                if (next != null) {
                    taken.add(next);
                    drop(next);
                    write(new Heir(next, own.bears(), own.since(), own.published()));
                }
            }
        }
    }

    private @Nullable String next(Row gone, Collection<Sighting> coming, Set<String> taken) {
        Sighting best = null;
        long most = 0;
        for (Sighting sighting : coming) {
            long overlap = Math.min(gone.triggerEnd(), sighting.trigger().end())
                    - Math.max(gone.triggerBegin(), sighting.trigger().begin());
            boolean same = sighting.report().id().equals(gone.report()) && !taken.contains(sighting.id());
            if (same && overlap > most) {
                best = sighting;
                most = overlap;
            }
        }
        return best != null ? best.id() : senior(gone, taken);
    }

    private @Nullable String senior(Row gone, Set<String> taken) {
        if (gone.incident() == null) {
            return null;
        }
        List<Row> left = new ArrayList<>(
                sightings.rows(Sightings.INCIDENT, List.of(gone.incident())).values());
        left.removeIf(row -> taken.contains(row.id()));
        Map<String, Heir> heirs = of(left.stream().map(Row::id).toList());
        return left.isEmpty() ? null : new Seniority(heirs).first(left).id();
    }

    private void drop(String sighting) {
        sql.deleteFrom(Tables.Heirs.TABLE)
                .where(Tables.Heirs.SIGHTING.eq(sighting))
                .execute();
    }

    private void write(Heir heir) {
        Object[] row = {heir.sighting(), heir.bears(), heir.since(), heir.published()};
        Batches.insert(sql, Tables.Heirs.TABLE, Tables.Heirs.ALL, List.<Object[]>of(row));
    }
}
