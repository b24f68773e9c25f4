package org.dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct;
import org.dateline.store.ReviewTables.Acts;
import org.dateline.store.ReviewTables.Values;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Sightings;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All that people did with incidents, up to the state that a snapshot shows. */
public final class ReviewLog {
    /**
     * An act.
     *
     * @param seq its number
     * @param incident how the incident was called then
     * @param now the incident that it holds to now, or null where coding again left nothing of its event
     * @param version version of the data that holds it
     * @param type what the machine took the incident for
     * @param field the field that is corrected or confirmed, or null
     * @param report report of the event that it holds to
     * @param undoes the act that it takes back, or null
     * @param undone whether it was taken back
     * @param values the values that it set or saw, in order of the fields
     */
    public record Entry(
            long seq,
            String at,
            String reviewer,
            ReviewAct.Kind kind,
            String incident,
            @Nullable String now,
            long version,
            String type,
            @Nullable String field,
            String report,
            Review.@Nullable Quoted words,
            String note,
            @Nullable Long undoes,
            Undone undone,
            List<Value> values) {}

    /** Whether an act was taken back. */
    public enum Undone {
        YES,
        NO
    }

    /** A value before and after, and what the machine had. */
    public record Value(String field, JsonNode before, JsonNode machine, JsonNode after) {}

    private final Snapshot snapshot;
    private final IncidentJson json = new IncidentJson();

    public ReviewLog(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** All acts, in order. */
    public List<Entry> all() {
        return entries(DSL.noCondition());
    }

    /** The acts with these numbers, in order. */
    public List<Entry> numbered(Collection<Long> seqs) {
        List<Entry> found = new ArrayList<>();
        for (List<Long> slice : Batches.slices(new TreeSet<>(seqs))) {
            found.addAll(entries(Acts.SEQ.in(slice)));
        }
        return found;
    }

    /** What was done with an incident, with what went into it, and with what came out of it before it did. */
    public List<Entry> of(String incident) {
        Set<String> reports = new TreeSet<>(snapshot.sql()
                .selectDistinct(Sightings.REPORT)
                .from(Sightings.TABLE)
                .where(Sightings.INCIDENT.eq(incident))
                .fetch(Sightings.REPORT));
        Set<String> names = predecessors(incident);
        List<Entry> found = new ArrayList<>(entries(Acts.INCIDENT.in(names).or(Acts.REPORT.in(reports))));
        found.removeIf(e -> !incident.equals(e.now()) && !names.contains(e.incident()));
        return found;
    }

    private Set<String> predecessors(String incident) {
        Set<String> names = new TreeSet<>(Set.of(incident));
        Set<String> fresh = names;
        while (!fresh.isEmpty()) {
            Set<String> next = new TreeSet<>(snapshot.sql()
                    .select(Changes.INCIDENT)
                    .from(Changes.TABLE)
                    .where(Changes.SUCCESSOR.in(fresh))
                    .and(Changes.KIND.eq(Change.Kind.MERGED.label()))
                    .fetch(Changes.INCIDENT));
            next.removeAll(names);
            names = new TreeSet<>(names);
            names.addAll(next);
            fresh = next;
        }
        return names;
    }

    private List<Entry> entries(Condition which) {
        List<Record> rows = new ArrayList<>(snapshot.sql()
                .select(Acts.ALL)
                .from(Acts.TABLE)
                .where(which)
                .and(Acts.VERSION.le(snapshot.version() + 1))
                .orderBy(Acts.SEQ)
                .fetch());
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> undone = new HashSet<>(snapshot.sql()
                .select(Acts.UNDOES)
                .from(Acts.TABLE)
                .where(Acts.UNDOES.isNotNull())
                .fetch(Acts.UNDOES));
        Map<Long, List<Value>> values =
                values(rows.stream().map(r -> r.get(Acts.SEQ)).toList());
        Set<String> reports = new TreeSet<>();
        rows.forEach(r -> reports.add(r.get(Acts.REPORT)));
        Map<String, Row> sightings = new SightingRows(snapshot.sql(), json).rows(Sightings.REPORT, reports);
        List<Entry> entries = new ArrayList<>();
        for (Record row : rows) {
            entries.add(entry(row, undone, values.getOrDefault(row.get(Acts.SEQ), List.of()), sightings));
        }
        return entries;
    }

    private Map<Long, List<Value>> values(Collection<Long> seqs) {
        Map<Long, List<Value>> values = new HashMap<>();
        for (List<Long> slice : Batches.slices(seqs)) {
            snapshot.sql()
                    .select(Values.ACT, Values.FIELD, Values.BEFORE, Values.MACHINE, Values.AFTER)
                    .from(Values.TABLE)
                    .where(Values.ACT.in(slice))
                    .orderBy(Values.ACT, Values.FIELD)
                    .forEach(r -> values.computeIfAbsent(r.value1(), a -> new ArrayList<>())
                            .add(new Value(
                                    r.value2(), json.node(r.value3()), json.node(r.value4()), json.node(r.value5()))));
        }
        return values;
    }

    private static Entry entry(Record row, Set<Long> undone, List<Value> values, Map<String, Row> sightings) {
        ReviewActs.Anchor anchor = ReviewActs.anchor(row);
        String sighting = ReviewActs.now(anchor, sightings);
        Row now = sighting == null ? null : sightings.get(sighting);
        return new Entry(
                row.get(Acts.SEQ),
                row.get(Acts.AT),
                row.get(Acts.REVIEWER),
                ReviewAct.Kind.of(row.get(Acts.KIND)),
                row.get(Acts.INCIDENT),
                now == null ? null : now.incident(),
                row.get(Acts.VERSION),
                row.get(Acts.TYPE),
                row.get(Acts.FIELD),
                anchor.report(),
                ReviewActs.words(row),
                row.get(Acts.NOTE),
                row.get(Acts.UNDOES),
                undone.contains(row.get(Acts.SEQ)) ? Undone.YES : Undone.NO,
                values);
    }
}
