package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Amending;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct;
import org.dateline.store.ReviewActs.Anchor;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Sightings;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An incident that a reviewer does something with, as it is now.
 *
 * @param body its body as it is written
 * @param since version of the data since which it is so
 * @param machine the incident without what people said
 * @param members its events, in order of id
 * @param acts what people did with it and did not take back, in order
 */
record ReviewSubject(
        Incident incident, String body, long since, Incident machine, List<Row> members, List<ReviewAct> acts) {
    ReviewSubject {
        members = List.copyOf(members);
        acts = List.copyOf(acts);
    }

    /** The incident with this id, or null where there is none now. */
    static @Nullable ReviewSubject find(DSLContext sql, IncidentJson json, Amending amending, String id) {
        var row = sql.select(Incidents.BODY, Incidents.VERSION)
                .from(Incidents.TABLE)
                .where(Incidents.ID.eq(id))
                .and(Incidents.UNTIL.eq(Tables.NOW))
                .fetchOne();
        if (row == null) {
            return null;
        }
        SightingRows sightings = new SightingRows(sql, json);
        Map<String, Row> members = sightings.rows(Sightings.INCIDENT, List.of(id));
        List<ReviewAct> acts = new ArrayList<>();
        new ReviewActs(sql, json, sightings).on(members.values()).values().forEach(acts::addAll);
        acts.sort(Comparator.comparingLong(ReviewAct::seq));
        Incident incident = json.incident(row.value1());
        return new ReviewSubject(
                incident, row.value1(), row.value2(), amending.machine(incident), List.copyOf(members.values()), acts);
    }

    String id() {
        return incident.id();
    }

    /** The incidents whose acts are known on it, itself among them. */
    Set<String> over() {
        Set<String> over = new TreeSet<>(Set.of(id()));
        acts.forEach(a -> over.add(a.incident()));
        return over;
    }

    /** The event to which an act holds: the one nearest to the words that justify it, else the one that names the incident. */
    Anchor anchor(Review.@Nullable Quoted words, Seniority seniority) {
        List<Row> near = members.stream()
                .filter(row -> words != null && row.report().equals(words.report()))
                .toList();
        if (words != null && !near.isEmpty()) {
            return anchor(near.stream()
                    .min(Comparator.comparingLong(row -> Math.abs(row.triggerBegin() - words.begin())))
                    .orElseThrow());
        }
        if (!members.isEmpty()) {
            return anchor(seniority.first(members));
        }
        Incident.Member first = incident.members().get(0);
        return new Anchor(
                first.sighting(),
                first.report(),
                first.sentence().begin(),
                first.sentence().end());
    }

    private static Anchor anchor(Row row) {
        return new Anchor(row.id(), row.report(), row.triggerBegin(), row.triggerEnd());
    }
}
