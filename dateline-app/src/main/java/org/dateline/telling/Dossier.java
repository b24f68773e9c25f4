package org.dateline.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.incident.Incident;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** All that the store holds of one incident. */
public final class Dossier {
    /** Of more reports the words are not read: the first tell enough, and a reader has seen enough. */
    private static final int READ = 60;

    private final Snapshot snapshot;
    private final ObjectMapper mapper = new ObjectMapper();

    public Dossier(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Ids of incidents, there or gone, that begin so, sorted; no more than a few. */
    public List<String> ids(String beginning) {
        return snapshot.sql()
                .selectDistinct(Changes.INCIDENT)
                .from(Changes.TABLE)
                .where(Changes.INCIDENT.ge(beginning))
                .and(Changes.INCIDENT.lt(beginning + '\uFFFF'))
                .and(Changes.VERSION.le(snapshot.version()))
                .orderBy(Changes.INCIDENT)
                .limit(9)
                .fetch(Changes.INCIDENT);
    }

    /** The one id that begins so. */
    public String whole(String beginning) {
        List<String> ids = beginning.isEmpty() ? List.of() : ids(beginning);
        if (ids.isEmpty()) {
            throw new NoSuchIncidentException("no incident has an id that begins with \"" + beginning + "\"");
        }
        if (ids.size() > 1 && !ids.get(0).equals(beginning)) {
            throw new NoSuchIncidentException("several incidents have an id that begins with " + beginning + ": "
                    + String.join(", ", ids.subList(0, Math.min(8, ids.size()))) + (ids.size() > 8 ? " …" : ""));
        }
        return ids.get(0);
    }

    /** The incident as it is in this state, or null where it is not. */
    @Nullable
    public Hit find(String id) {
        Record row = snapshot.sql()
                .select(Incidents.VERSION, Incidents.REVIEW, Incidents.BODY)
                .from(Incidents.TABLE)
                .where(Incidents.ID.eq(id))
                .and(Incidents.VERSION.le(snapshot.version()))
                .and(Incidents.UNTIL.gt(snapshot.version()))
                .fetchOne();
        return row == null
                ? null
                : new Hit(
                        snapshot.incident(row.get(Incidents.BODY)),
                        row.get(Incidents.VERSION),
                        row.get(Incidents.REVIEW));
    }

    /**
     * Something that became of an incident.
     *
     * @param incident whose change it is: another one where that went into this
     */
    public record Change(
            long version,
            String at,
            String kind,
            String incident,
            @Nullable String successor,
            String reason) {}

    /** What became of it, in order. */
    public List<Change> history(String id) {
        return snapshot.sql()
                .select(Changes.VERSION, Changes.AT, Changes.KIND, Changes.INCIDENT, Changes.SUCCESSOR, Changes.REASON)
                .from(Changes.TABLE)
                .where(Changes.INCIDENT.eq(id))
                .and(Changes.VERSION.le(snapshot.version()))
                .orderBy(Changes.SEQ)
                .fetch(row ->
                        new Change(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** What its reports say, in order of publication. */
    public List<Telling> tellings(Incident incident) {
        Map<String, Integer> positions = positions(incident);
        Map<String, JsonNode> records = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (Incident.Member member : incident.members()) {
            if (records.size() >= READ && !records.containsKey(member.report())) {
                continue;
            }
            JsonNode record = records.computeIfAbsent(member.report(), this::record);
            int position = positions.getOrDefault(member.sighting(), -1);
            JsonNode event = position < 0
                    ? MissingNode.getInstance()
                    : record.path("events").path(position);
            tellings.add(new Telling(member.sighting(), source(record.path("report"), member.report()), event));
        }
        return tellings;
    }

    private Map<String, Integer> positions(Incident incident) {
        List<String> ids = incident.members().stream()
                .limit(10_000)
                .map(Incident.Member::sighting)
                .toList();
        Map<String, Integer> positions = new HashMap<>();
        for (int from = 0; from < ids.size(); from += 500) {
            snapshot.sql()
                    .select(Sightings.ID, Sightings.POSITION)
                    .from(Sightings.TABLE)
                    .where(Sightings.ID.in(ids.subList(from, Math.min(from + 500, ids.size()))))
                    .forEach(row -> positions.put(row.value1(), row.value2().intValue()));
        }
        return positions;
    }

    private JsonNode record(String report) {
        try {
            String line = snapshot.record(report);
            return line == null ? MissingNode.getInstance() : mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** "Reuters 2021-10-08". */
    private static String source(JsonNode report, String id) {
        String publisher = report.path("publisher").asText("");
        String wire = report.path("wire").asText("");
        String who = known(publisher) ? publisher : known(wire) ? wire : id;
        String day = report.path("published").asText("");
        return Wording.squeeze(known(day) ? who + " " + day : who);
    }

    private static boolean known(String text) {
        return !text.isEmpty() && !text.equals("null");
    }

    /** Titles of reports, for those that have one. */
    public Map<String, String> titles(List<String> reports) {
        Map<String, String> titles = new HashMap<>();
        snapshot.sql()
                .select(Reports.ID, Reports.TITLE)
                .from(Reports.TABLE)
                .where(Reports.ID.in(reports.subList(0, Math.min(READ, reports.size()))))
                .forEach(row -> {
                    if (row.value2() != null) {
                        titles.put(row.value1(), Wording.squeeze(row.value2()));
                    }
                });
        return titles;
    }
}
