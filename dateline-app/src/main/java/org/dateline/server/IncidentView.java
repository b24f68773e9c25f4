package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.export.EvidenceLine;
import org.dateline.export.EvidenceLines;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Review;
import org.dateline.search.Hit;
import org.dateline.store.Change;
import org.dateline.store.History;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.jooq.Record;

/** All that the store holds of one incident, as JSON. */
final class IncidentView {
    /** Of more reports only the ids are told; the words of these are enough for a reader. */
    private static final int REPORTS = 200;

    private static final int WORDS_OF = 60;
    private static final int MEMBERS = 900;

    private final Snapshot snapshot;
    private final ObjectMapper mapper;
    private final IncidentJson json;

    IncidentView(Snapshot snapshot, ObjectMapper mapper, IncidentJson json) {
        this.snapshot = snapshot;
        this.mapper = mapper;
        this.json = json;
    }

    ObjectNode of(Hit hit) throws JsonProcessingException {
        Incident incident = hit.incident();
        ObjectNode body = mapper.createObjectNode();
        body.put("version", hit.version()).put("review", hit.review());
        body.set("incident", mapper.readTree(json.write(incident)));
        body.set("successorOf", mapper.valueToTree(predecessors(incident)));
        body.set("reports", reports(incident));
        body.set("evidence", evidence(incident));
        Review review = incident.review();
        body.set("corrections", mapper.valueToTree(review == null ? List.of() : review.corrected()));
        body.set("conflicts", mapper.valueToTree(review == null ? List.of() : review.conflicts()));
        body.set("changes", changes(mapper, new History(snapshot).of(incident.id())));
        return body;
    }

    /**
     * Incidents that went into this one: each was called after an event that is among the members now. So they are found
     * by their ids, which stand in an index.
     */
    private List<String> predecessors(Incident incident) {
        List<String> names = incident.members().stream()
                .limit(MEMBERS)
                .map(member -> "i" + member.sighting())
                .filter(name -> !name.equals(incident.id()))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return snapshot.sql()
                .selectDistinct(Changes.INCIDENT)
                .from(Changes.TABLE)
                .where(Changes.INCIDENT.in(names))
                .and(Changes.SUCCESSOR.eq(incident.id()))
                .and(Changes.KIND.eq(Change.Kind.MERGED.label()))
                .and(Changes.VERSION.le(snapshot.version()))
                .orderBy(Changes.INCIDENT)
                .fetch(Changes.INCIDENT);
    }

    static ArrayNode changes(ObjectMapper mapper, List<Change> changes) {
        ArrayNode list = mapper.createArrayNode();
        for (Change change : changes) {
            list.addObject()
                    .put("seq", change.seq())
                    .put("version", change.version())
                    .put("at", change.at())
                    .put("kind", change.kind().label())
                    .put("incident", change.incident())
                    .put("successor", change.successor())
                    .put("reason", change.reason());
        }
        return list;
    }

    private ArrayNode reports(Incident incident) {
        List<String> ids = incident.reports();
        List<String> shown = ids.subList(0, Math.min(REPORTS, ids.size()));
        Map<String, ObjectNode> found = new TreeMap<>();
        snapshot.sql()
                .select(
                        Reports.ID,
                        Reports.TITLE,
                        Reports.PUBLISHER,
                        Reports.WIRE,
                        Reports.URL,
                        Reports.PUBLISHED,
                        Reports.ORIGIN,
                        Reports.COPIES)
                .from(Reports.TABLE)
                .where(Reports.ID.in(shown))
                .forEach(row -> found.put(row.get(Reports.ID), report(row)));
        Map<String, List<String>> others = others(shown, incident.id());
        ArrayNode list = mapper.createArrayNode();
        for (String id : shown) {
            ObjectNode report = found.get(id);
            if (report != null) {
                report.set("incidents", mapper.valueToTree(others.getOrDefault(id, List.of())));
                list.add(report);
            }
        }
        return list;
    }

    private ObjectNode report(Record row) {
        return mapper.createObjectNode()
                .put("id", row.get(Reports.ID))
                .put("title", row.get(Reports.TITLE))
                .put("publisher", row.get(Reports.PUBLISHER))
                .put("wire", row.get(Reports.WIRE))
                .put("url", row.get(Reports.URL))
                .put("published", row.get(Reports.PUBLISHED))
                .put("origin", row.get(Reports.ORIGIN))
                .put("copies", row.get(Reports.COPIES));
    }

    /** Other incidents that the reports tell of. */
    private Map<String, List<String>> others(List<String> reports, String own) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        snapshot.sql()
                .select(Sightings.REPORT, Sightings.INCIDENT)
                .from(Sightings.TABLE)
                .where(Sightings.REPORT.in(reports))
                .and(Sightings.INCIDENT.isNotNull())
                .and(Sightings.INCIDENT.ne(own))
                .forEach(row -> found.computeIfAbsent(row.value1(), r -> new TreeSet<>())
                        .add(row.value2()));
        Map<String, List<String>> lists = new TreeMap<>();
        found.forEach((report, incidents) -> lists.put(report, List.copyOf(incidents)));
        return lists;
    }

    private ArrayNode evidence(Incident incident) {
        ArrayNode list = mapper.createArrayNode();
        List<String> reports = new ArrayList<>(incident.reports());
        for (EvidenceLine line :
                EvidenceLines.of(snapshot, incident, reports.subList(0, Math.min(WORDS_OF, reports.size())))) {
            list.addObject()
                    .put("field", line.field())
                    .put("value", line.value())
                    .put("report", line.report())
                    .put("begin", line.begin())
                    .put("end", line.end())
                    .put("quote", line.quote())
                    .put("rule", line.rule())
                    .put("origin", line.origin());
        }
        return list;
    }
}
