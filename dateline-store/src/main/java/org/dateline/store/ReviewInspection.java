package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Amending;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.store.ReviewTables.Acts;
import org.dateline.store.ReviewTables.Values;
import org.dateline.store.Tables.Sightings;
import org.dateline.store.Tables.Waiting;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whether what people did follows without a gap, and each incident shows it. */
final class ReviewInspection {
    private ReviewInspection() {}

    static List<String> unheard(DSLContext sql, IncidentJson json) {
        List<String> faults = new ArrayList<>();
        Long last = sql.select(DSL.max(Acts.SEQ)).from(Acts.TABLE).fetchOne(0, Long.class);
        int count = sql.fetchCount(Acts.TABLE);
        if (count != (last == null ? 0 : last)) {
            faults.add("there are %d acts of reviewers, and the last has number %s".formatted(count, last));
        }
        sql.selectDistinct(Values.ACT)
                .from(Values.TABLE)
                .where(Values.ACT.notIn(sql.select(Acts.SEQ).from(Acts.TABLE)))
                .orderBy(Values.ACT)
                .forEach(r -> faults.add("there is no act %d of which there is a value".formatted(r.value1())));
        if (count > 0) {
            faults.addAll(unlike(sql, json));
        }
        return faults;
    }

    /** Incidents that do not show what people said; those that wait to be merged again may not yet. */
    private static List<String> unlike(DSLContext sql, IncidentJson json) {
        List<String> faults = new ArrayList<>();
        Amending amending = new Amending(json);
        for (String id : concerned(sql)) {
            ReviewSubject subject = ReviewSubject.find(sql, json, amending, id);
            if (subject != null) {
                Incident told = amending.apply(subject.machine(), subject.acts());
                if (!json.write(told).equals(json.write(subject.incident()))) {
                    faults.add("incident %s does not show what people said of it".formatted(id));
                }
            }
        }
        return faults;
    }

    private static Set<String> concerned(DSLContext sql) {
        Set<String> reports =
                new TreeSet<>(sql.selectDistinct(Acts.REPORT).from(Acts.TABLE).fetch(Acts.REPORT));
        Set<String> ids = new TreeSet<>();
        for (List<String> slice : Batches.slices(reports)) {
            ids.addAll(sql.selectDistinct(Sightings.INCIDENT)
                    .from(Sightings.TABLE)
                    .where(Sightings.REPORT.in(slice))
                    .and(Sightings.INCIDENT.isNotNull())
                    .fetch(Sightings.INCIDENT));
        }
        ids.removeAll(sql.selectDistinct(Sightings.INCIDENT)
                .from(Sightings.TABLE)
                .where(Sightings.INCIDENT.isNotNull())
                .and(Sightings.ID.in(sql.select(Waiting.SIGHTING).from(Waiting.TABLE)))
                .fetch(Sightings.INCIDENT));
        return ids;
    }
}
