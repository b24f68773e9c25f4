package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.Sighting;
import org.dateline.store.Tables.Blocks;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Retirements;
import org.dateline.store.Tables.Sightings;
import org.dateline.store.Tables.Waiting;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of sightings. */
final class SightingRows {
    /**
     * A row.
     *
     * @param published when its report was published, or empty
     * @param since version of the data when it came
     * @param component smallest id of those that it hangs together with, or null while it is not merged
     * @param incident its incident, or null while it is not merged
     */
    record Row(
            String id,
            String report,
            String published,
            long triggerBegin,
            long triggerEnd,
            long since,
            @Nullable String component,
            @Nullable String incident,
            String body) {}

    private static final Field<String> PUBLISHED = DSL.coalesce(Reports.PUBLISHED, "");

    private final DSLContext sql;
    private final IncidentJson json;

    SightingRows(DSLContext sql, IncidentJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** Rows by any of their columns, in order of id. */
    Map<String, Row> rows(Field<String> field, Collection<String> values) {
        Map<String, Row> rows = new TreeMap<>();
        for (List<String> slice : Batches.slices(values)) {
            sql.select(
                            Sightings.ID,
                            Sightings.REPORT,
                            PUBLISHED,
                            Sightings.TRIGGER_BEGIN,
                            Sightings.TRIGGER_END,
                            Sightings.SINCE,
                            Sightings.COMPONENT,
                            Sightings.INCIDENT,
                            Sightings.BODY)
                    .from(Sightings.TABLE)
                    .leftJoin(Reports.TABLE)
                    .on(Reports.ID.eq(Sightings.REPORT))
                    .where(field.in(slice))
                    .forEach(r -> rows.put(
                            r.value1(),
                            new Row(
                                    r.value1(),
                                    r.value2(),
                                    r.value3(),
                                    r.value4(),
                                    r.value5(),
                                    r.value6(),
                                    r.value7(),
                                    r.value8(),
                                    r.value9())));
        }
        return rows;
    }

    /**
     * Writes the sightings of arrivals in place of those that their reports had; those that are new or otherwise than
     * before wait to be merged, and so do all that hung together with those that are gone.
     */
    void replace(List<Arrival> arrivals, Collection<String> revised, IncidentMerger merger, long version) {
        Map<String, Row> before = rows(Sightings.REPORT, revised);
        Set<String> waiting = waiting(before.keySet());
        unfile(before.values(), merger);
        delete(before.keySet());
        Map<String, Row> gone = new TreeMap<>(before);
        List<Sighting> coming = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> blocks = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            for (Sighting sighting : arrival.recorded().sightings()) {
                Row old = gone.remove(sighting.id());
                String body = body(sighting);
                rows.add(row(sighting, old, body, version));
                merger.blocks(sighting).forEach(b -> blocks.add(new Object[] {Batches.clean(b), sighting.id()}));
                if (old == null) {
                    coming.add(sighting);
                }
                if (old == null || waiting.contains(old.id()) || !old.body().equals(body)) {
                    fresh.add(new Object[] {arrival.published(), arrival.id(), sighting.id()});
                }
            }
        }
        insert(Sightings.TABLE, Sightings.ALL, rows, 0);
        insert(Blocks.TABLE, Blocks.ALL, blocks, 1);
        insert(Waiting.TABLE, Waiting.ALL, fresh, 2);
        retire(gone, coming);
    }

    /** What a sighting is filed under follows from its body. */
    private void unfile(Collection<Row> rows, IncidentMerger merger) {
        List<Object[]> filed = new ArrayList<>();
        for (Row row : rows) {
            merger.blocks(json.sighting(row.body())).forEach(b -> filed.add(new Object[] {Batches.clean(b), row.id()}));
        }
        Batches.run(sql, sql.deleteFrom(Blocks.TABLE).where(Blocks.BLOCK.eq("")).and(Blocks.SIGHTING.eq("")), filed);
    }

    private void delete(Collection<String> ids) {
        Batches.delete(sql, Sightings.TABLE, Sightings.ID, ids);
        Batches.delete(sql, Waiting.TABLE, Waiting.SIGHTING, ids);
        Batches.delete(sql, Retirements.TABLE, Retirements.SIGHTING, ids);
    }

    private void insert(Table<Record> table, List<Field<?>> fields, List<Object[]> rows, int key) {
        rows.sort(Comparator.comparing(row -> (String) row[key]));
        Batches.insert(sql, table, fields, rows);
    }

    private String body(Sighting sighting) {
        return Objects.requireNonNull(Batches.clean(json.write(sighting)));
    }

    private static Object[] row(Sighting sighting, @Nullable Row old, String body, long version) {
        return new Object[] {
            sighting.id(),
            sighting.report().id(),
            (long) sighting.index(),
            (long) sighting.trigger().begin(),
            (long) sighting.trigger().end(),
            old == null ? version : old.since(),
            old == null ? null : old.component(),
            old == null ? null : old.incident(),
            body
        };
    }

    private Set<String> waiting(Collection<String> ids) {
        Set<String> waiting = new TreeSet<>();
        for (List<String> slice : Batches.slices(ids)) {
            waiting.addAll(sql.select(Waiting.SIGHTING)
                    .from(Waiting.TABLE)
                    .where(Waiting.SIGHTING.in(slice))
                    .fetch(Waiting.SIGHTING));
        }
        return waiting;
    }

    private void retire(Map<String, Row> gone, List<Sighting> coming) {
        Heirs heirs = new Heirs(sql, this);
        heirs.giveBack(coming.stream().map(Sighting::id).toList());
        heirs.pass(gone, coming);
        List<Object[]> retired = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        for (Row row : gone.values()) {
            if (row.incident() != null) {
                retired.add(new Object[] {row.id(), row.incident()});
            }
            if (row.component() != null) {
                components.add(row.component());
            }
        }
        Batches.insert(sql, Retirements.TABLE, Retirements.ALL, retired);
        await(Sightings.COMPONENT, components);
    }

    /** Makes sightings wait to be merged again. */
    void await(Field<String> field, Collection<String> values) {
        for (List<String> slice : Batches.slices(values)) {
            Condition idle = Sightings.ID.notIn(sql.select(Waiting.SIGHTING).from(Waiting.TABLE));
            sql.insertInto(Waiting.TABLE, Waiting.PUBLISHED, Waiting.REPORT, Waiting.SIGHTING)
                    .select(sql.select(PUBLISHED, Reports.ID, Sightings.ID)
                            .from(Sightings.TABLE)
                            .join(Reports.TABLE)
                            .on(Reports.ID.eq(Sightings.REPORT))
                            .where(field.in(slice))
                            .and(idle))
                    .execute();
        }
    }
}
