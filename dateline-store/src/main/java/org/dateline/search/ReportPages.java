package org.dateline.search;

import static org.jooq.impl.DSL.coalesce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads pages of reports. */
final class ReportPages {
    /** As the index by day has it: empty where it is not known. */
    static final Field<String> DAY = coalesce(Reports.PUBLISHED, DSL.inline(""));

    private ReportPages() {}

    /** Some hits, and where they end, or null where there are no more. */
    record Slice(List<ReportHit> hits, @Nullable Cursor last) {}

    static Slice slice(Snapshot snapshot, Condition where, Search.Order order, @Nullable Cursor after, int size) {
        boolean newest = order == Search.Order.NEWEST;
        List<Cursor> rows = snapshot.sql()
                .select(DAY, Reports.ID)
                .from(byDay(snapshot))
                .where(Reports.VERSION.le(snapshot.version()))
                .and(where)
                .and(after == null ? DSL.noCondition() : behind(after, newest))
                .orderBy(newest ? DAY.desc() : DAY.asc(), Reports.ID.asc())
                .limit(size + 1)
                .fetch(row -> new Cursor(row.value1(), row.value2()));
        boolean more = rows.size() > size;
        List<String> shown = rows.stream().limit(size).map(Cursor::id).toList();
        return new Slice(hits(snapshot, shown), more ? rows.get(size - 1) : null);
    }

    private static Table<Record> byDay(Snapshot snapshot) {
        return Tables.by(snapshot.sql(), Reports.TABLE, "report_day");
    }

    private static List<ReportHit> hits(Snapshot snapshot, List<String> ids) {
        Map<String, Set<String>> incidents = incidents(snapshot, ids);
        Map<String, ReportHit> hits = new HashMap<>();
        snapshot.sql()
                .select(Reports.ID, Reports.TITLE, Reports.URL, Reports.PUBLISHER, Reports.WIRE, Reports.PUBLISHED)
                .from(Reports.TABLE)
                .where(Reports.ID.in(ids))
                .forEach(row -> hits.put(row.get(Reports.ID), hit(row, incidents)));
        return ids.stream().map(id -> Objects.requireNonNull(hits.get(id))).toList();
    }

    private static Condition behind(Cursor after, boolean newest) {
        Condition day = newest ? DAY.lt(after.day()) : DAY.gt(after.day());
        return day.or(DAY.eq(after.day()).and(Reports.ID.gt(after.id())));
    }

    private static ReportHit hit(Record row, Map<String, Set<String>> incidents) {
        String id = row.get(Reports.ID);
        return new ReportHit(
                id,
                row.get(Reports.TITLE),
                row.get(Reports.URL),
                row.get(Reports.PUBLISHER),
                row.get(Reports.WIRE),
                row.get(Reports.PUBLISHED),
                List.copyOf(incidents.getOrDefault(id, new TreeSet<>())));
    }

    private static Map<String, Set<String>> incidents(Snapshot snapshot, List<String> reports) {
        Map<String, Set<String>> found = new HashMap<>();
        snapshot.sql()
                .select(Tellings.REPORT, Tellings.INCIDENT)
                .from(Tellings.TABLE)
                .where(Tellings.REPORT.in(reports))
                .and(Tellings.VERSION.le(snapshot.version()))
                .and(Tellings.UNTIL.gt(snapshot.version()))
                .forEach(row -> found.computeIfAbsent(row.value1(), report -> new TreeSet<>())
                        .add(row.value2()));
        return found;
    }

    static long count(Snapshot snapshot, Condition where) {
        Long count = snapshot.sql()
                .select(DSL.count())
                .from(byDay(snapshot))
                .where(Reports.VERSION.le(snapshot.version()))
                .and(where)
                .fetchOne(0, Long.class);
        return count == null ? 0 : count;
    }
}
