package org.dateline.search;

import static org.jooq.impl.DSL.coalesce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads pages of reports. */
final class ReportPages {
    private static final Field<String> DAY = coalesce(Reports.PUBLISHED, DSL.inline(""));

    private ReportPages() {}

    /** Some hits, and where they end, or null where there are no more. */
    record Slice(List<ReportHit> hits, @Nullable Cursor last) {}

    static Slice slice(Snapshot snapshot, Condition where, Search.Order order, @Nullable Cursor after, int size) {
        boolean newest = order == Search.Order.NEWEST;
        List<? extends Record> rows = snapshot.sql()
                .select(Reports.ID, Reports.TITLE, Reports.URL, Reports.PUBLISHER, Reports.WIRE, Reports.PUBLISHED)
                .from(Reports.TABLE)
                .where(Reports.VERSION.le(snapshot.version()))
                .and(where)
                .and(after == null ? DSL.noCondition() : behind(after, newest))
                .orderBy(newest ? DAY.desc() : DAY.asc(), Reports.ID.asc())
                .limit(size + 1)
                .fetch();
        boolean more = rows.size() > size;
        List<? extends Record> shown = more ? rows.subList(0, size) : rows;
        Map<String, Set<String>> incidents = incidents(
                snapshot, shown.stream().map(row -> row.get(Reports.ID)).toList());
        List<ReportHit> hits = shown.stream().map(row -> hit(row, incidents)).toList();
        return new Slice(hits, more ? last(shown.get(size - 1)) : null);
    }

    private static Cursor last(Record row) {
        String day = row.get(Reports.PUBLISHED);
        return new Cursor(day == null ? "" : day, row.get(Reports.ID));
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
                .from(Reports.TABLE)
                .where(Reports.VERSION.le(snapshot.version()))
                .and(where)
                .fetchOne(0, Long.class);
        return count == null ? 0 : count;
    }
}
