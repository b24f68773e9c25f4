package org.dateline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.store.IncidentRows.Written;
import org.dateline.store.Tables.Actors;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Retirements;
import org.dateline.store.Tables.Sightings;
import org.dateline.store.Tables.Tellings;
import org.dateline.store.Tables.Waiting;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Whether the columns, actors, reports and sightings of each incident are those that its body tells of. */
final class IncidentInspection {
    private static final int BATCH = 200;

    private final DSLContext sql;
    private final IncidentJson json;
    private final Set<String> unsettled = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private IncidentInspection(DSLContext sql, IncidentJson json) {
        this.sql = sql;
        this.json = json;
    }

    static List<String> unlike(DSLContext sql, IncidentJson json) {
        IncidentInspection inspection = new IncidentInspection(sql, json);
        inspection.findUnsettled();
        try (Cursor<Record> rows = sql.select(Incidents.ALL)
                .from(Incidents.TABLE)
                .orderBy(Incidents.ID, Incidents.VERSION)
                .fetchSize(BATCH)
                .fetchLazy()) {
            while (rows.hasNext()) {
                inspection.look(rows.fetchNext(BATCH));
            }
        }
        return inspection.faults;
    }

    /** Incidents some of whose sightings are gone or wait: their bodies are of the last merging. */
    private void findUnsettled() {
        unsettled.addAll(
                sql.selectDistinct(Retirements.INCIDENT).from(Retirements.TABLE).fetch(Retirements.INCIDENT));
        unsettled.addAll(sql.selectDistinct(Sightings.INCIDENT)
                .from(Sightings.TABLE)
                .where(Sightings.INCIDENT.isNotNull())
                .and(Sightings.ID.in(sql.select(Waiting.SIGHTING).from(Waiting.TABLE)))
                .fetch(Sightings.INCIDENT));
    }

    private void look(List<Record> rows) {
        Set<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.add(row.get(Incidents.ID)));
        Map<String, List<List<Object>>> actors = new TreeMap<>();
        Map<String, Set<String>> reports = new TreeMap<>();
        for (List<String> slice : Batches.slices(ids)) {
            sql.select(Actors.ALL)
                    .from(Actors.TABLE)
                    .where(Actors.INCIDENT.in(slice))
                    .orderBy(Actors.SIDE, Actors.POSITION)
                    .forEach(r -> actors.computeIfAbsent(
                                    key(r.get(Actors.INCIDENT), r.get(Actors.VERSION)), k -> new ArrayList<>())
                            .add(Arrays.asList(r.intoArray())));
            sql.select(Tellings.ALL)
                    .from(Tellings.TABLE)
                    .where(Tellings.INCIDENT.in(slice))
                    .forEach(r -> reports.computeIfAbsent(
                                    key(r.get(Tellings.INCIDENT), r.get(Tellings.VERSION)), k -> new TreeSet<>())
                            .add(r.get(Tellings.REPORT) + ' ' + r.get(Tellings.UNTIL)));
        }
        Map<String, Set<String>> members = members(ids);
        for (Record row : rows) {
            look(row, actors, reports, members);
        }
    }

    private static String key(String id, long version) {
        return id + ' ' + version;
    }

    private Map<String, Set<String>> members(Set<String> ids) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (List<String> slice : Batches.slices(ids)) {
            sql.select(Sightings.INCIDENT, Sightings.ID)
                    .from(Sightings.TABLE)
                    .where(Sightings.INCIDENT.in(slice))
                    .forEach(r -> members.computeIfAbsent(r.value1(), i -> new TreeSet<>())
                            .add(r.value2()));
        }
        return members;
    }

    private void look(
            Record row,
            Map<String, List<List<Object>>> actors,
            Map<String, Set<String>> reports,
            Map<String, Set<String>> members) {
        String id = row.get(Incidents.ID);
        long version = row.get(Incidents.VERSION);
        long until = row.get(Incidents.UNTIL);
        String body = row.get(Incidents.BODY);
        if (!Packed.hash(body).equals(row.get(Incidents.CONTENT))) {
            faults.add("incident %s (version %d) is not as it was written".formatted(id, version));
            return;
        }
        Incident incident = json.incident(body);
        Object[] expected = IncidentRows.row(new Written(incident, body), version, until);
        if (!Arrays.equals(expected, row.intoArray())) {
            faults.add("incident %s (version %d): its columns differ from its body".formatted(id, version));
        }
        List<List<Object>> who = IncidentRows.actors(incident, version, until).stream()
                .map(Arrays::asList)
                .toList();
        if (!who.equals(actors.getOrDefault(key(id, version), List.of()))) {
            faults.add("incident %s (version %d): its actors differ from its body".formatted(id, version));
        }
        Set<String> told = new TreeSet<>();
        incident.reports().forEach(r -> told.add(r + ' ' + until));
        if (!told.equals(reports.getOrDefault(key(id, version), Set.of()))) {
            faults.add("incident %s (version %d): its reports differ from its body".formatted(id, version));
        }
        if (until == Tables.OPEN && !unsettled.contains(id)) {
            Set<String> named = new TreeSet<>();
            incident.members().forEach(m -> named.add(m.sighting()));
            if (!named.equals(Objects.requireNonNullElse(members.get(id), Set.of()))) {
                faults.add("incident %s: its events differ from its body".formatted(id));
            }
        }
    }
}
