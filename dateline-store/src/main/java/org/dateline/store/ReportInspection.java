package org.dateline.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.RecordReader;
import org.dateline.incident.Recorded;
import org.dateline.incident.Sighting;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Whether each report is as it was added, and its columns and sightings are those that it gives. */
final class ReportInspection {
    private static final int BATCH = 200;

    private final DSLContext sql;
    private final IncidentJson json;
    private final RecordReader reader = new RecordReader();
    private final List<String> faults = new ArrayList<>();

    private ReportInspection(DSLContext sql, IncidentJson json) {
        this.sql = sql;
        this.json = json;
    }

    static List<String> damaged(DSLContext sql, IncidentJson json) {
        ReportInspection inspection = new ReportInspection(sql, json);
        try (Cursor<Record> rows = sql.select(Reports.ALL)
                .from(Reports.TABLE)
                .orderBy(Reports.SEQ)
                .fetchSize(BATCH)
                .fetchLazy()) {
            while (rows.hasNext()) {
                inspection.look(rows.fetchNext(BATCH));
            }
        }
        return inspection.faults;
    }

    private void look(List<Record> reports) {
        Map<String, Row> stored = new SightingRows(sql, json)
                .rows(
                        Sightings.REPORT,
                        reports.stream().map(r -> r.get(Reports.ID)).toList());
        Map<String, Map<String, String>> bodies = new TreeMap<>();
        stored.values()
                .forEach(row -> bodies.computeIfAbsent(row.report(), id -> new TreeMap<>())
                        .put(row.id(), row.body()));
        for (Record report : reports) {
            look(report, bodies.getOrDefault(report.get(Reports.ID), Map.of()));
        }
    }

    private void look(Record row, Map<String, String> bodies) {
        String id = row.get(Reports.ID);
        String line;
        try {
            line = Packed.unpack(row.get(Reports.RECORD));
        } catch (UncheckedIOException e) {
            faults.add("report %s is damaged: it cannot be unpacked".formatted(id));
            return;
        }
        if (!Packed.hash(line).equals(row.get(Reports.CONTENT))) {
            faults.add("report %s is not as it was added".formatted(id));
            return;
        }
        Recorded recorded = reader.read(line);
        if (!Objects.equals(
                        row.get(Reports.TITLE), Batches.clean(recorded.head().title()))
                || !Objects.equals(
                        row.get(Reports.URL), Batches.clean(recorded.head().url()))
                || !Objects.equals(
                        row.get(Reports.PUBLISHER),
                        Batches.clean(recorded.head().publisher()))
                || !Objects.equals(
                        row.get(Reports.WIRE), Batches.clean(recorded.head().wire()))
                || !Objects.equals(
                        row.get(Reports.PUBLISHED),
                        Objects.toString(recorded.head().published(), null))) {
            faults.add("report %s: its title, address, publisher, wire or day is not that of the report".formatted(id));
        }
        Map<String, String> expected = new TreeMap<>();
        for (Sighting sighting : recorded.sightings()) {
            expected.put(sighting.id(), Batches.clean(json.write(sighting)));
        }
        if (!expected.equals(bodies)) {
            faults.add("report %s: its events are not those of the report".formatted(id));
        }
    }
}
