package org.dateline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.fulltext.TextIndex;
import org.dateline.lexicon.Lexicon;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Versions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Search in the tables of the store. Safe for use by many threads, each with a snapshot of its own. */
public final class SqlSearch implements Search {
    private static final int LARGEST_PAGE = 1_000;

    private final Names names;
    private final Driver.Limits limits;

    private SqlSearch(Names names, Driver.Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    /** A search that knows the names of a lexicon. */
    public static SqlSearch load(Lexicon lexicon) {
        return load(lexicon, Driver.Limits.USUAL);
    }

    static SqlSearch load(Lexicon lexicon, Driver.Limits limits) {
        return new SqlSearch(Names.load(lexicon), limits);
    }

    @Override
    public Page page(Snapshot snapshot, Query query, Order order, @Nullable String cursor, int size)
            throws QueryException {
        checkSize(size);
        String purpose = "incidents\n" + order + '\n' + query.text();
        Cursor after = cursor == null ? null : Cursor.read(cursor, purpose);
        Slice slice = slice(snapshot, source(snapshot, query), order, after, size);
        return new Page(slice.hits(), slice.last() == null ? null : slice.last().write(purpose));
    }

    /** Some hits, and where they end, or null where there are no more. */
    private record Slice(List<Hit> hits, @Nullable Cursor last) {}

    private Slice slice(Snapshot snapshot, Source source, Order order, @Nullable Cursor after, int size) {
        boolean newest = order == Order.NEWEST;
        List<Record3<String, Long, String>> rows = snapshot.sql()
                .select(Incidents.ID, Incidents.VERSION, Incidents.DAY)
                .from(source.from())
                .where(source.where())
                .and(after == null ? DSL.noCondition() : behind(after, newest))
                .orderBy(newest ? Incidents.DAY.desc() : Incidents.DAY.asc(), Incidents.ID.asc())
                .limit(size + 1)
                .fetch();
        boolean more = rows.size() > size;
        List<Record3<String, Long, String>> shown = more ? rows.subList(0, size) : rows;
        Record3<String, Long, String> last = more ? shown.get(size - 1) : null;
        return new Slice(hits(snapshot, shown), last == null ? null : new Cursor(last.value3(), last.value1()));
    }

    private static Condition behind(Cursor after, boolean newest) {
        Condition day = newest ? Incidents.DAY.le(after.day()) : Incidents.DAY.ge(after.day());
        return day.and(Incidents.DAY.ne(after.day()).or(Incidents.ID.gt(after.id())));
    }

    private static List<Hit> hits(Snapshot snapshot, List<Record3<String, Long, String>> rows) {
        Map<String, Hit> hits = new HashMap<>();
        List<String> ids = rows.stream().map(Record3::value1).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Result<? extends Record> bodies = snapshot.sql()
                .select(Incidents.ID, Incidents.VERSION, Incidents.REVIEW, Incidents.BODY)
                .from(isNow(snapshot) ? Tables.open(snapshot.sql()) : Incidents.TABLE)
                .where(Incidents.ID.in(ids))
                .and(holds(snapshot))
                .fetch();
        Map<String, Long> versions = new HashMap<>();
        rows.forEach(row -> versions.put(row.value1(), row.value2()));
        for (Record row : bodies) {
            if (row.get(Incidents.VERSION).equals(versions.get(row.get(Incidents.ID)))) {
                hits.put(
                        row.get(Incidents.ID),
                        new Hit(
                                snapshot.incident(row.get(Incidents.BODY)),
                                row.get(Incidents.VERSION),
                                row.get(Incidents.REVIEW)));
            }
        }
        List<Hit> inOrder = new ArrayList<>();
        ids.forEach(id -> inOrder.add(Objects.requireNonNull(hits.get(id))));
        return inOrder;
    }

    @Override
    public Stream<Hit> all(Snapshot snapshot, Query query) {
        Iterator<Hit> hits = new Slices(snapshot, source(snapshot, query));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, Spliterator.ORDERED), false);
    }

    /** All slices, each read when the one before has been used up. */
    private final class Slices implements Iterator<Hit> {
        private final Snapshot snapshot;
        private final Source source;
        private Slice slice;
        private int next;

        Slices(Snapshot snapshot, Source source) {
            this.snapshot = snapshot;
            this.source = source;
            this.slice = slice(snapshot, source, Order.OLDEST, null, LARGEST_PAGE);
        }

        @Override
        public boolean hasNext() {
            if (next == slice.hits().size() && slice.last() != null) {
                slice = slice(snapshot, source, Order.OLDEST, slice.last(), LARGEST_PAGE);
                next = 0;
            }
            return next < slice.hits().size();
        }

        @Override
        public Hit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return slice.hits().get(next++);
        }
    }

    @Override
    public List<String> ids(Snapshot snapshot, Query query) {
        Source source = source(snapshot, query);
        return snapshot.sql()
                .select(Incidents.ID)
                .from(source.from())
                .where(source.where())
                .fetch(Incidents.ID);
    }

    @Override
    public long countNew(Snapshot snapshot, Query query, long since) {
        Source source = source(snapshot, query);
        Long count = snapshot.sql()
                .select(DSL.count())
                .from(source.from())
                .where(source.where())
                .and(Incidents.ID.in(DSL.select(Changes.INCIDENT)
                        .from(Changes.TABLE)
                        .where(Changes.VERSION.gt(since))
                        .and(Changes.VERSION.le(snapshot.version()))
                        .and(Changes.KIND.eq("added"))))
                .fetchOne(0, Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public long count(Snapshot snapshot, Query query) {
        Source source = source(snapshot, query);
        Long count = snapshot.sql()
                .select(DSL.count())
                .from(source.from())
                .where(source.where())
                .fetchOne(0, Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public Facets facets(Snapshot snapshot, Query query) {
        return new Overview(snapshot.sql(), source(snapshot, query)).facets();
    }

    @Override
    public Stream<MapPoint> points(Snapshot snapshot, Query query, int limit) {
        return new Overview(snapshot.sql(), source(snapshot, query)).points(limit);
    }

    @Override
    public ReportPage reports(Snapshot snapshot, Query query, Order order, @Nullable String cursor, int size)
            throws QueryException {
        checkSize(size);
        String purpose = "reports\n" + order + '\n' + query.text();
        Cursor after = cursor == null ? null : Cursor.read(cursor, purpose);
        ReportPages.Slice slice = ReportPages.slice(snapshot, reportsWhere(snapshot, query), order, after, size);
        return new ReportPage(
                slice.hits(), slice.last() == null ? null : slice.last().write(purpose));
    }

    @Override
    public long countReports(Snapshot snapshot, Query query) {
        return ReportPages.count(snapshot, reportsWhere(snapshot, query));
    }

    private Condition reportsWhere(Snapshot snapshot, Query query) {
        TextIndex index = TextIndex.of(snapshot.sql().dialect());
        Driver driver = driver(snapshot);
        Conditions incidents = new Conditions(index, names, null);
        return query.with(new ReportConditions(incidents, holds(snapshot), index, driver));
    }

    private static void checkSize(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size %d is not from 1 to %d".formatted(size, LARGEST_PAGE));
        }
    }

    /** What decides how a query is answered, or null where the database does; earlier states have no indexes of their own. */
    private @Nullable Driver driver(Snapshot snapshot) {
        DSLContext sql = snapshot.sql();
        boolean sqlite = sql.dialect().family() == SQLDialect.SQLITE;
        return sqlite && isNow(snapshot) ? new Driver(limits, sql, TextIndex.of(sql.dialect()), names) : null;
    }

    /** The rows that a query finds in a state of the store. */
    private Source source(Snapshot snapshot, Query query) {
        DSLContext sql = snapshot.sql();
        TextIndex index = TextIndex.of(sql.dialect());
        Driver driver = driver(snapshot);
        Condition asked = holds(snapshot)
                .and(query.with(new Conditions(index, names, driver)))
                .and(defaults(query));
        Optional<Select<Record1<String>>> few = driver == null ? Optional.empty() : driver.rarest(query);
        if (few.isPresent()) {
            return new Source(Tables.open(sql), Incidents.ID.in(few.get()).and(asked));
        }
        return new Source(Tables.by(sql, Incidents.TABLE, "incident_walk"), asked);
    }

    /** Whether a row of an incident holds in the state that is read. */
    static Condition holds(Snapshot snapshot) {
        return isNow(snapshot)
                ? Source.OPEN
                : Incidents.UNTIL.gt(snapshot.version()).and(Incidents.VERSION.le(snapshot.version()));
    }

    private static Condition defaults(Query query) {
        Set<QueryField> asked = Asked.in(query);
        boolean named = asked.contains(QueryField.REVIEW) || asked.contains(QueryField.ID);
        Condition standing = named ? DSL.noCondition() : Columns.standing();
        if (Asked.liftsDefaults(query)) {
            return standing;
        }
        return standing.and(asked.contains(QueryField.STATUS) ? DSL.noCondition() : Columns.asserted())
                .and(asked.contains(QueryField.TIMEFRAME) ? DSL.noCondition() : Columns.current());
    }

    /** Whether the state is the last one, whose rows are marked. */
    private static boolean isNow(Snapshot snapshot) {
        Long newest = snapshot.sql()
                .select(DSL.max(Versions.VERSION))
                .from(Versions.TABLE)
                .fetchOne(0, Long.class);
        return newest == null || newest <= snapshot.version();
    }
}
