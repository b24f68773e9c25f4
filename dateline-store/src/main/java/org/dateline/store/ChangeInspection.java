package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.incident.IncidentJson;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Incidents;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Whether versions and changes follow each other without a gap, and every incident's states fit them. */
final class ChangeInspection {
    private final DSLContext sql;
    private final List<String> faults = new ArrayList<>();

    private ChangeInspection(DSLContext sql) {
        this.sql = sql;
    }

    static List<String> gaps(DSLContext sql, IncidentJson json) {
        ChangeInspection inspection = new ChangeInspection(sql);
        inspection.countVersions();
        inspection.countChanges();
        inspection.followIncidents();
        return inspection.faults;
    }

    private void countVersions() {
        long last = Versions.last(sql);
        int count = sql.fetchCount(Tables.Versions.TABLE);
        if (count != last) {
            faults.add("there are %d versions, and the last has number %d".formatted(count, last));
        }
        Long beyond =
                sql.select(DSL.max(Incidents.VERSION)).from(Incidents.TABLE).fetchOne(0, Long.class);
        if (beyond != null && beyond > last) {
            faults.add("there are incidents of version %d, and the last version is %d".formatted(beyond, last));
        }
    }

    private void countChanges() {
        Long last = sql.select(DSL.max(Changes.SEQ)).from(Changes.TABLE).fetchOne(0, Long.class);
        int count = sql.fetchCount(Changes.TABLE);
        if (count != (last == null ? 0 : last)) {
            faults.add("there are %d changes, and the last has number %s".formatted(count, last));
        }
        long before = 0;
        for (Record row : sql.select(Changes.SEQ, Changes.VERSION)
                .from(Changes.TABLE)
                .orderBy(Changes.SEQ)
                .fetchSize(1000)
                .fetchLazy()) {
            if (row.get(Changes.VERSION) < before) {
                faults.add("change %d is of an earlier version than the one before".formatted(row.get(Changes.SEQ)));
            }
            before = row.get(Changes.VERSION);
        }
    }

    /** Every state of an incident begins with a change and ends with the next state or with the end of the incident. */
    private void followIncidents() {
        Map<String, Set<Long>> ends = ends();
        String id = "";
        long until = 0;
        for (Record row : sql.select(Incidents.ID, Incidents.VERSION, Incidents.UNTIL)
                .from(Incidents.TABLE)
                .orderBy(Incidents.ID, Incidents.VERSION)
                .fetchSize(1000)
                .fetchLazy()) {
            if (!row.get(Incidents.ID).equals(id)) {
                ended(id, until, ends);
                id = row.get(Incidents.ID);
            } else if (row.get(Incidents.VERSION) < until) {
                faults.add("incident %s has two states in version %d".formatted(id, row.get(Incidents.VERSION)));
            } else if (row.get(Incidents.VERSION) > until) {
                ended(id, until, ends);
            }
            until = row.get(Incidents.UNTIL);
            if (until <= row.get(Incidents.VERSION)) {
                faults.add("incident %s: its state of version %d ends before it begins"
                        .formatted(id, row.get(Incidents.VERSION)));
            }
        }
        ended(id, until, ends);
    }

    private void ended(String id, long until, Map<String, Set<Long>> ends) {
        if (!id.isEmpty()
                && until != Tables.OPEN
                && !ends.getOrDefault(id, Set.of()).contains(until)) {
            faults.add("incident %s ends with version %d, and no change says why".formatted(id, until));
        }
    }

    private Map<String, Set<Long>> ends() {
        Map<String, Set<Long>> ends = new HashMap<>();
        sql.select(Changes.INCIDENT, Changes.VERSION)
                .from(Changes.TABLE)
                .where(Changes.KIND.in(Change.Kind.MERGED.label(), Change.Kind.RETRACTED.label()))
                .forEach(r ->
                        ends.computeIfAbsent(r.value1(), i -> new HashSet<>()).add(r.value2()));
        return ends;
    }
}
