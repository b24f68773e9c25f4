package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Sighting;
import org.dateline.incident.SightingPool;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Blocks;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The sightings of the tables, each read once; for one step of merging. */
final class TablePool implements SightingPool {
    private final DSLContext sql;
    private final SightingRows sightings;
    private final IncidentJson json;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Sighting> read = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    TablePool(DSLContext sql, SightingRows sightings, IncidentJson json) {
        this.sql = sql;
        this.sightings = sightings;
        this.json = json;
    }

    @Override
    public List<Sighting> under(Collection<String> blocks) {
        Set<String> ids = new TreeSet<>();
        for (List<String> slice : Batches.slices(new TreeSet<>(blocks))) {
            ids.addAll(sql.selectDistinct(Blocks.SIGHTING)
                    .from(Blocks.TABLE)
                    .where(Blocks.BLOCK.in(slice))
                    .fetch(Blocks.SIGHTING));
        }
        return sightings(ids);
    }

    /** Those of the blocks under which more than so many sightings are filed. */
    @Override
    public Set<String> full(Collection<String> blocks, int most) {
        Set<String> full = new TreeSet<>();
        for (List<String> slice : Batches.slices(new TreeSet<>(blocks))) {
            full.addAll(sql.select(Blocks.BLOCK)
                    .from(Blocks.TABLE)
                    .where(Blocks.BLOCK.in(slice))
                    .groupBy(Blocks.BLOCK)
                    .having(DSL.count().gt(most))
                    .fetch(Blocks.BLOCK));
        }
        return full;
    }

    @Override
    public List<Sighting> linkedWith(Collection<String> ids) {
        Set<String> components = new TreeSet<>();
        rows(ids).values().stream().map(Row::component).filter(Objects::nonNull).forEach(components::add);
        Set<String> all = new TreeSet<>(rows(ids).keySet());
        all.addAll(members(components));
        return sightings(all);
    }

    /** Ids of all sightings of components. */
    Set<String> members(Collection<String> components) {
        Map<String, Row> found = sightings.rows(Sightings.COMPONENT, components);
        rows.putAll(found);
        return found.keySet();
    }

    /** Those of these sightings that there are, in order of id. */
    List<Sighting> sightings(Collection<String> ids) {
        Map<String, Row> wanted = rows(ids);
        readOrigins(wanted.values());
        List<Sighting> found = new ArrayList<>();
        wanted.forEach((id, row) -> found.add(read.computeIfAbsent(id, i -> sighting(row))));
        return found;
    }

    private Sighting sighting(Row row) {
        Sighting stored = json.sighting(row.body());
        return stored.of(stored.report().from(Objects.requireNonNull(origins.get(row.report()))));
    }

    /** Rows of those of these sightings that there are, in order of id. */
    Map<String, Row> rows(Collection<String> ids) {
        Set<String> missing = new TreeSet<>(ids);
        missing.removeAll(rows.keySet());
        rows.putAll(sightings.rows(Sightings.ID, missing));
        Map<String, Row> found = new TreeMap<>();
        for (String id : ids) {
            Row row = rows.get(id);
            if (row != null) {
                found.put(id, row);
            }
        }
        return found;
    }

    private void readOrigins(Collection<Row> of) {
        Set<String> missing = new TreeSet<>();
        of.forEach(row -> missing.add(row.report()));
        missing.removeAll(origins.keySet());
        for (List<String> slice : Batches.slices(missing)) {
            sql.select(Reports.ID, Reports.ORIGIN)
                    .from(Reports.TABLE)
                    .where(Reports.ID.in(slice))
                    .forEach(r -> origins.put(r.value1(), r.value2()));
        }
    }
}
