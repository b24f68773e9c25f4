package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.incident.Recorded;
import org.dateline.incident.ReportHead;
import org.dateline.store.Tables.Reports;
import org.dateline.syndication.Signature;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of reports. */
final class ReportRows {
    /**
     * What the table says of a report.
     *
     * @param copies the group of copies that it is in
     */
    record Known(String id, long seq, String content, long revision, String copies, String origin) {}

    /** A report's place in its group of copies. */
    record Standing(String copies, String origin) {}

    /** A report as its copies see it. */
    record Signed(Signature signature, Standing standing) {}

    private static final List<SelectField<?>> SIGNED =
            List.of(Reports.ID, Reports.SIGNATURE, Reports.WIRE, Reports.PUBLISHED, Reports.COPIES, Reports.ORIGIN);

    private final DSLContext sql;

    ReportRows(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, Known> known(Collection<String> ids) {
        Map<String, Known> known = new TreeMap<>();
        for (List<String> slice : Batches.slices(ids)) {
            sql.select(Reports.ID, Reports.SEQ, Reports.CONTENT, Reports.REVISION, Reports.COPIES, Reports.ORIGIN)
                    .from(Reports.TABLE)
                    .where(Reports.ID.in(slice))
                    .forEach(r -> known.put(
                            r.value1(),
                            new Known(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6())));
        }
        return known;
    }

    long lastNumber() {
        Long last = sql.select(DSL.max(Reports.SEQ)).from(Reports.TABLE).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /** Reports by a field that identifies them or their group, in order of id. */
    Map<String, Signed> signed(Field<String> field, Collection<String> values) {
        Map<String, Signed> found = new TreeMap<>();
        for (List<String> slice : Batches.slices(values)) {
            sql.select(SIGNED)
                    .from(Reports.TABLE)
                    .where(field.in(slice))
                    .forEach(r -> found.put(r.get(Reports.ID), signed(r)));
        }
        return found;
    }

    private static Signed signed(Record row) {
        String published = row.get(Reports.PUBLISHED);
        return new Signed(
                new Signature(
                        row.get(Reports.ID),
                        row.get(Reports.SIGNATURE),
                        row.get(Reports.WIRE),
                        published == null ? null : LocalDate.parse(published)),
                new Standing(row.get(Reports.COPIES), row.get(Reports.ORIGIN)));
    }

    /** Writes reports of which there is no row. */
    void insert(List<Arrival> arrivals, Map<String, Known> before, Map<String, Standing> standings, long version) {
        List<Object[]> rows = new ArrayList<>();
        long seq = lastNumber();
        for (Arrival arrival : arrivals) {
            Known old = before.get(arrival.id());
            Standing standing = standings.getOrDefault(arrival.id(), new Standing(arrival.id(), arrival.id()));
            rows.add(row(
                    arrival, old == null ? ++seq : old.seq(), old == null ? 0 : old.revision() + 1, standing, version));
        }
        Batches.insert(sql, Reports.TABLE, Reports.ALL, rows);
    }

    private static Object[] row(Arrival arrival, long seq, long revision, Standing standing, long version) {
        Recorded recorded = arrival.recorded();
        ReportHead head = recorded.head();
        return new Object[] {
            head.id(),
            seq,
            arrival.content(),
            version,
            revision,
            Batches.clean(head.url()),
            Batches.clean(head.publisher()),
            Batches.clean(head.wire()),
            Batches.clean(head.title()),
            text(head.published()),
            Batches.clean(recorded.made().language()),
            Batches.clean(recorded.made().coder()),
            Batches.clean(recorded.made().lexicon()),
            standing.origin(),
            standing.copies(),
            arrival.signature().bytes(),
            arrival.record()
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    void move(Map<String, Standing> standings) {
        standings.forEach((id, standing) -> sql.update(Reports.TABLE)
                .set(Reports.COPIES, standing.copies())
                .set(Reports.ORIGIN, standing.origin())
                .where(Reports.ID.eq(id))
                .execute());
    }
}
