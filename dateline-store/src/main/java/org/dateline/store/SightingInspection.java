package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.dateline.incident.IncidentJson;
import org.dateline.store.Tables.Blocks;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.dateline.store.Tables.Waiting;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Whether each sighting is in an incident or waits for one, and each belongs to a report. */
final class SightingInspection {
    private SightingInspection() {}

    static List<String> astray(DSLContext sql, IncidentJson json) {
        List<String> faults = new ArrayList<>();
        Condition waits = DSL.exists(sql.selectOne().from(Waiting.TABLE).where(Waiting.SIGHTING.eq(Sightings.ID)));
        Condition lives = DSL.exists(sql.selectOne()
                .from(Tables.open(sql))
                .where(Incidents.ID.eq(Sightings.INCIDENT))
                .and(Incidents.UNTIL.eq(Tables.NOW)));
        ids(sql, Sightings.TABLE, Sightings.ID, Sightings.INCIDENT.isNull().andNot(waits))
                .forEach(id -> faults.add("event %s is in no incident and does not wait for one".formatted(id)));
        ids(sql, Sightings.TABLE, Sightings.ID, Sightings.INCIDENT.isNotNull().andNot(lives))
                .forEach(id -> faults.add("event %s is in an incident that there is not".formatted(id)));
        ids(sql, Sightings.TABLE, Sightings.ID, Sightings.INCIDENT.isNull().ne(DSL.field(Sightings.COMPONENT.isNull())))
                .forEach(id -> faults.add("event %s is half merged".formatted(id)));
        ids(
                        sql,
                        Sightings.TABLE,
                        Sightings.ID,
                        Sightings.REPORT.notIn(sql.select(Reports.ID).from(Reports.TABLE)))
                .forEach(id -> faults.add("event %s belongs to no report".formatted(id)));
        ids(sql, Waiting.TABLE, Waiting.SIGHTING, gone(sql, Waiting.SIGHTING))
                .forEach(id -> faults.add("event %s waits to be merged and is not there".formatted(id)));
        ids(sql, Blocks.TABLE, Blocks.SIGHTING, gone(sql, Blocks.SIGHTING))
                .forEach(id -> faults.add("event %s is filed for merging and is not there".formatted(id)));
        return faults;
    }

    private static Condition gone(DSLContext sql, Field<String> sighting) {
        return sighting.notIn(sql.select(Sightings.ID).from(Sightings.TABLE));
    }

    private static List<String> ids(DSLContext sql, Table<Record> table, Field<String> id, Condition wrong) {
        return sql.selectDistinct(id).from(table).where(wrong).orderBy(id).fetch(id);
    }
}
