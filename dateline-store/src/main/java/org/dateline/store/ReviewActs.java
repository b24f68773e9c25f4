package org.dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.IncidentField;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct;
import org.dateline.store.ReviewTables.Acts;
import org.dateline.store.ReviewTables.Values;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Sightings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What people did, in the tables. Each act holds to an event and to the place of its words, and so goes with them when
 * reports are coded again, and when incidents are merged or split.
 */
final class ReviewActs {
    /** An act with the event that it holds to. */
    record Anchored(ReviewAct act, Anchor anchor) {}

    private final DSLContext sql;
    private final IncidentJson json;
    private final SightingRows sightings;

    ReviewActs(DSLContext sql, IncidentJson json, SightingRows sightings) {
        this.sql = sql;
        this.json = json;
        this.sightings = sightings;
    }

    /** The acts that stand, each with the sighting among these that it holds to now; in order. */
    SortedMap<String, List<ReviewAct>> on(Collection<Row> members) {
        Set<String> reports = new TreeSet<>();
        members.forEach(row -> reports.add(row.report()));
        SortedMap<String, List<ReviewAct>> found = new TreeMap<>();
        List<Anchored> anchored = standing(reports);
        if (anchored.isEmpty()) {
            return found;
        }
        Set<String> concerned = new TreeSet<>();
        anchored.forEach(a -> concerned.add(a.anchor().report()));
        Map<String, Row> rows = sightings.rows(Sightings.REPORT, concerned);
        Set<String> wanted = new HashSet<>();
        members.forEach(row -> wanted.add(row.id()));
        for (Anchored act : anchored) {
            String now = now(act.anchor(), rows);
            if (now != null && wanted.contains(now)) {
                found.computeIfAbsent(now, s -> new ArrayList<>()).add(act.act());
            }
        }
        return found;
    }

    /** The event to which an act holds now: the one it named, else the one of that report whose words overlap most. */
    static @Nullable String now(Anchor act, Map<String, Row> rows) {
        if (rows.containsKey(act.sighting())) {
            return act.sighting();
        }
        String best = null;
        long most = 0;
        for (Row row : rows.values()) {
            long overlap = Math.min(row.triggerEnd(), act.end()) - Math.max(row.triggerBegin(), act.begin());
            if (row.report().equals(act.report()) && overlap > most) {
                best = row.id();
                most = overlap;
            }
        }
        return best;
    }

    private List<Anchored> standing(Collection<String> reports) {
        List<Anchored> found = new ArrayList<>();
        for (List<String> slice : Batches.slices(reports)) {
            found.addAll(read(Acts.REPORT.in(slice)));
        }
        found.sort(Comparator.comparingLong(a -> a.act().seq()));
        return found;
    }

    /** Acts that nobody has taken back. */
    private List<Anchored> read(Condition which) {
        List<Record> rows = new ArrayList<>(sql.select(Acts.ALL)
                .from(Acts.TABLE)
                .where(which)
                .and(Acts.UNDOES.isNull())
                .and(Acts.SEQ.notIn(sql.select(Acts.UNDOES).from(Acts.TABLE).where(Acts.UNDOES.isNotNull())))
                .orderBy(Acts.SEQ)
                .fetch());
        Map<Long, SortedMap<IncidentField, JsonNode>> values =
                values(rows.stream().map(r -> r.get(Acts.SEQ)).toList());
        return rows.stream()
                .map(r -> anchored(r, values.getOrDefault(r.get(Acts.SEQ), new TreeMap<>())))
                .toList();
    }

    private Map<Long, SortedMap<IncidentField, JsonNode>> values(Collection<Long> acts) {
        Map<Long, SortedMap<IncidentField, JsonNode>> values = new HashMap<>();
        for (List<Long> slice : Batches.slices(acts)) {
            sql.select(Values.ACT, Values.FIELD, Values.AFTER)
                    .from(Values.TABLE)
                    .where(Values.ACT.in(slice))
                    .forEach(r -> values.computeIfAbsent(r.value1(), a -> new TreeMap<>())
                            .put(IncidentField.of(r.value2()), json.node(r.value3())));
        }
        return values;
    }

    private static Anchored anchored(Record row, SortedMap<IncidentField, JsonNode> values) {
        ReviewAct act = new ReviewAct(
                row.get(Acts.SEQ),
                row.get(Acts.AT),
                row.get(Acts.REVIEWER),
                ReviewAct.Kind.of(row.get(Acts.KIND)),
                row.get(Acts.INCIDENT),
                over(row.get(Acts.OVER)),
                row.get(Acts.PINS) == 1 ? ReviewAct.Pins.YES : ReviewAct.Pins.NO,
                values,
                words(row));
        return new Anchored(act, anchor(row));
    }

    static Anchor anchor(Record row) {
        return new Anchor(
                row.get(Acts.SIGHTING), row.get(Acts.REPORT), row.get(Acts.TRIGGER_BEGIN), row.get(Acts.TRIGGER_END));
    }

    static Review.@Nullable Quoted words(Record row) {
        String report = row.get(Acts.WORDS_REPORT);
        return report == null
                ? null
                : new Review.Quoted(
                        report,
                        row.get(Acts.WORDS_BEGIN).intValue(),
                        row.get(Acts.WORDS_END).intValue(),
                        row.get(Acts.WORDS));
    }

    private static Set<String> over(String list) {
        Set<String> over = new TreeSet<>(Arrays.asList(list.split(";")));
        over.remove("");
        return over;
    }

    /** The last act of a reviewer among these that stands, or null. */
    static @Nullable ReviewAct last(Collection<ReviewAct> acts, String reviewer) {
        return acts.stream()
                .filter(a -> a.reviewer().equals(reviewer))
                .max(Comparator.comparingLong(ReviewAct::seq))
                .orElse(null);
    }

    /** Numbers of acts of people on an incident in versions of the data after one. */
    List<Long> after(Collection<ReviewAct> acts, String incident, long version) {
        Set<Long> seqs = new HashSet<>(); // asked about null too
        acts.forEach(a -> seqs.add(a.seq()));
        List<Long> found = new ArrayList<>();
        sql.select(Acts.SEQ, Acts.INCIDENT, Acts.UNDOES)
                .from(Acts.TABLE)
                .where(Acts.VERSION.gt(version))
                .and(Acts.KIND.ne(ReviewAct.Kind.NOTE.label()))
                .orderBy(Acts.SEQ)
                .forEach(r -> {
                    if (seqs.contains(r.value1()) || r.value2().equals(incident) || seqs.contains(r.value3())) {
                        found.add(r.value1());
                    }
                });
        return found;
    }

    /**
     * What is written of an act.
     *
     * @param version version of the data that holds it
     * @param type what the machine takes the incident for
     * @param undoes the act that it takes back, or null
     */
    record Written(
            ReviewAct act,
            ReviewRequest request,
            long version,
            String type,
            Anchor anchor,
            @Nullable Long undoes,
            SortedMap<IncidentField, Shift> shifts) {}

    /** The event that an act holds to. */
    record Anchor(String sighting, String report, long begin, long end) {}

    /** A value before and after, and what the machine has. */
    record Shift(JsonNode before, JsonNode machine, JsonNode after) {}

    /** The number of the next act. */
    long next() {
        Long last = sql.select(DSL.max(Acts.SEQ)).from(Acts.TABLE).fetchOne(0, Long.class);
        return (last == null ? 0 : last) + 1;
    }

    /** The event that an act was written with. */
    Anchor anchor(long seq) {
        return sql.select(Acts.SIGHTING, Acts.REPORT, Acts.TRIGGER_BEGIN, Acts.TRIGGER_END)
                .from(Acts.TABLE)
                .where(Acts.SEQ.eq(seq))
                .fetchSingle(r -> new Anchor(r.value1(), r.value2(), r.value3(), r.value4()));
    }

    void append(Written written) {
        ReviewAct act = written.act();
        ReviewRequest request = written.request();
        Review.Quoted words = request.words();
        Object[] row = {
            act.seq(),
            act.at(),
            act.reviewer(),
            request.kind().label(),
            act.incident(),
            request.base(),
            written.version(),
            ";" + String.join(";", new TreeSet<>(act.over())) + ";",
            act.pins() == ReviewAct.Pins.YES ? 1L : 0L,
            written.type(),
            request.field() == null
                    ? null
                    : Objects.requireNonNull(request.field()).label(),
            written.anchor().sighting(),
            written.anchor().report(),
            written.anchor().begin(),
            written.anchor().end(),
            words == null ? null : words.report(),
            words == null ? null : (long) words.begin(),
            words == null ? null : (long) words.end(),
            words == null ? null : Batches.clean(words.text()),
            Batches.clean(request.note()),
            written.undoes()
        };
        Batches.insert(sql, Acts.TABLE, Acts.ALL, List.<Object[]>of(row));
        List<Object[]> values = new ArrayList<>();
        written.shifts()
                .forEach((field, shift) -> values.add(new Object[] {
                    act.seq(),
                    field.label(),
                    Batches.clean(shift.before().toString()),
                    Batches.clean(shift.machine().toString()),
                    Batches.clean(shift.after().toString())
                }));
        Batches.insert(sql, Values.TABLE, Values.ALL, values);
    }
}
