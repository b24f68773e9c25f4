package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.incident.Incident;
import org.dateline.lexicon.Lexicon;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How SQLite goes about the main kinds of queries: each way leads through an index, whatever else is asked. */
class QueryPlanTest {
    private static final QueryParser PARSER = QueryParser.load(Lexicon.shipped());
    private static final SqlSearch SEARCH = SqlSearch.load(Lexicon.shipped(), new Driver.Limits(20, 30, 35));

    @TempDir
    private static Path folder;

    private static EventStore store = none();

    @SuppressWarnings("NullAway") // set before the first test
    private static EventStore none() {
        return null;
    }

    /** Enough of one type that they are not looked at one by one. */
    @BeforeAll
    static void fill() throws StoreException {
        store = Stores.open(folder.resolve("s.db").toString(), () -> Instant.parse("2021-11-01T00:00:00Z"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(Told.report("r" + i, "20%02d-01-%02d".formatted(10 + i % 12, 1 + i % 28), "Strike in town " + i)
                    .with("type", "ASSAULT")
                    .actor("sources", i % 20 == 0 ? "Rare Front" : "Army", i % 20 == 0 ? "NGAREB" : "NGAMIL", "NGA")
                    .killed(1 + i % 40, null)
                    .place("Town" + i, i % 20 == 0 ? "KEN" : "NGA", i % 17, i % 19, "city")
                    .date(
                            "20%02d-01-%02d".formatted(10 + i % 12, 1 + i % 28),
                            "20%02d-01-%02d".formatted(10 + i % 12, 1 + i % 28),
                            "day")
                    .line());
        }
        store.add(lines);
        EventStore.Merged merged = store.merge(1_000);
        assertThat(merged.left()).isZero();
    }

    @AfterAll
    static void close() throws StoreException {
        store.close();
    }

    /** A snapshot that keeps the statements that are run in it. */
    private record Watched(Snapshot snapshot, List<String> statements) implements Snapshot {
        @Override
        public long version() {
            return snapshot.version();
        }

        @Override
        public DSLContext sql() {
            ExecuteListener listener = new ExecuteListener() {
                @Override
                public void executeStart(ExecuteContext context) {
                    if (context.query() != null) {
                        statements.add(context.query().getSQL(ParamType.INLINED));
                    }
                }
            };
            return DSL.using(snapshot.sql().configuration().derive(DefaultExecuteListenerProvider.providers(listener)));
        }

        @Override
        public Incident incident(String body) {
            return snapshot.incident(body);
        }

        @Override
        public @Nullable String record(String report) {
            return snapshot.record(report);
        }

        @Override
        public void cancel() {
            snapshot.cancel();
        }

        @Override
        public void close() {
            snapshot.close();
        }
    }

    /** What SQLite says of each statement of a page, of counts and of points. */
    private static List<String> plan(String query) throws Exception {
        List<String> steps = new ArrayList<>();
        try (Watched watched = new Watched(store.read(new AsOf.Now()), new ArrayList<>())) {
            Query parsed = PARSER.parse(query);
            SEARCH.page(watched, parsed, Search.Order.NEWEST, null, 50);
            SEARCH.facets(watched, parsed);
            try (Stream<MapPoint> points = SEARCH.points(watched, parsed, 10)) {
                assertThat(points.count()).isLessThanOrEqualTo(10);
            }
            for (String statement : watched.statements()) {
                watched.snapshot()
                        .sql()
                        .fetch("EXPLAIN QUERY PLAN " + statement)
                        .forEach(row -> steps.add(row.get("detail", String.class)));
            }
        }
        assertThat(steps).isNotEmpty();
        return steps;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type:ASSAULT",
                "any:yes",
                "type:ASSAULT country:NGA killed:>=2 date:2015-01",
                "country:KEN",
                "actor:NGAMIL type:ASSAULT",
                "actor:NGAREB",
                "actor:\"rare front\"",
                "place:town7",
                "near:5,5/30km",
                "strike",
                "strike country:NGA sources:>=2",
                "town OR actor:NGAREB",
                "strik* -country:KEN",
                "disputed:yes",
            })
    void noTableIsReadFromEndToEnd(String query) throws Exception {
        assertThat(plan(query))
                .noneMatch(step -> step.matches("SCAN (incident|incident_\\w+|report|sighting\\w*)( .*)?")
                        && !step.contains("VIRTUAL TABLE INDEX"));
    }

    @Test
    void manyAreWalkedThroughInOrderOfDayWithoutTheirRows() throws Exception {
        assertThat(plan("type:ASSAULT country:NGA killed:>=2 date:2015-01"))
                .anyMatch(step -> step.startsWith(
                        "SEARCH incident USING COVERING INDEX incident_walk (until=? AND day>? AND day<?)"))
                .noneMatch(step -> step.startsWith("SEARCH incident USING INDEX incident_walk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country:KEN", "actor:NGAREB type:ASSAULT", "place:town7", "\"town 7\" type:ASSAULT"})
    void fewAreLookedUpByWhatIsRareAboutThem(String query) throws Exception {
        assertThat(plan(query))
                .anyMatch(step -> step.startsWith("SEARCH incident USING INDEX incident_open (id=?)"))
                .noneMatch(step -> step.contains("incident_walk"));
    }

    /** Of reports too a page comes out of an index in order, past their rows; these are read of what is shown alone. */
    @ParameterizedTest
    @ValueSource(strings = {"strike", "strike seen:2015-01", "country:KEN"})
    void reportsAreWalkedThroughInOrderOfDay(String query) throws Exception {
        List<String> steps = new ArrayList<>();
        try (Watched watched = new Watched(store.read(new AsOf.Now()), new ArrayList<>())) {
            SEARCH.reports(watched, PARSER.parse(query), Search.Order.NEWEST, null, 50);
            for (String statement : watched.statements()) {
                watched.snapshot()
                        .sql()
                        .fetch("EXPLAIN QUERY PLAN " + statement)
                        .forEach(row -> steps.add(row.get("detail", String.class)));
            }
        }
        assertThat(steps)
                .anyMatch(step -> step.matches("(SCAN|SEARCH) report USING COVERING INDEX report_day.*"))
                .noneMatch(step -> step.equals("USE TEMP B-TREE FOR ORDER BY") || step.equals("SCAN report"));
    }
}
