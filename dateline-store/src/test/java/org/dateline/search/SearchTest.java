package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.incident.Incident;
import org.dateline.lexicon.Lexicon;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.PostgresForTests;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found is the same in both kinds of store; so each claim is checked in both. */
class SearchTest {
    private static final QueryParser PARSER = QueryParser.load(Lexicon.shipped());
    private static final SqlSearch SEARCH = SqlSearch.load(Lexicon.shipped());
    private static final List<EventStore> STORES = new ArrayList<>();
    private static final List<String> WORDS = List.of(
            "convoy", "ambush", "flooded", "floods", "mosque", "worshippers", "the", "army", "village", "Zürich");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() throws StoreException {
        STORES.add(Stores.open(folder.resolve("s.db").toString(), () -> Instant.parse("2021-11-01T00:00:00Z")));
        STORES.add(Stores.open(PostgresForTests.freshDatabase(), () -> Instant.parse("2021-11-01T00:00:00Z")));
        for (EventStore store : STORES) {
            store.add(corpus().subList(0, 4));
            store.merge(1_000);
            store.add(corpus());
            store.merge(1_000);
        }
    }

    @AfterAll
    static void close() throws StoreException {
        for (EventStore store : STORES) {
            store.close();
        }
    }

    private static List<String> corpus() {
        List<String> lines = new ArrayList<>(List.of(
                Told.report("mosque", "2021-10-09", "A blast tore through the crowded mosque and killed worshippers.")
                        .by("Reuters", "Blast in Kunduz")
                        .with("mode", "suicide-attack")
                        .context("terrorism")
                        .actor("sources", "Islamic State", "IMGISI", null)
                        .killed(46, 46L)
                        .place("Kunduz", "AFG", 36.73, 68.86, "city")
                        .date("2021-10-08", "2021-10-08", "day")
                        .line(),
                Told.report("convoy", "2021-10-02", "Gunmen ambushed an army convoy; the village was flooded.")
                        .by("New York Times", "Convoy hit")
                        .with("cameo", "183")
                        .actor("targets", "Taliban", "AFGGOV", "AFG")
                        .killed(5, null)
                        .place("Taloqan", "AFG", 36.74, 69.53, "city")
                        .date("2021-10-01", "2021-10-31", "month")
                        .line(),
                Told.report("planned", "2021-10-03", "Students plan a march in Zurich.")
                        .with("type", "PROTEST")
                        .with("status", "planned")
                        .place("Zürich", "CHE", 47.37, 8.54, "city")
                        .line(),
                Told.report("recalled", "2021-09-01", "Years ago an attack shook the country.")
                        .with("timeframe", "background")
                        .place("Fiji", "FJI", -17.8, 179.9, "country")
                        .line(),
                Told.report("east", "2021-08-05", "Troops shelled an island, it’s said.")
                        .place("Taveuni", "FJI", -16.85, -179.97, "city")
                        .date("2021-08-04", "2021-08-04", "day")
                        .line(),
                Told.report("silent", "2021-08-06", "The mosque of the withheld text.")
                        .by("Daily Planet", "Silent title about earthquakes")
                        .withheld()
                        .line()));
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            int length = i == 0 ? 9_000 : 3 + random.nextInt(12);
            for (int w = 0; w < length; w++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(w % 9 == 8 ? ". " : " ");
            }
            lines.add(Told.report("r" + i, "2020-01-%02d".formatted(1 + i % 28), text.toString())
                    .with("type", i % 3 == 0 ? "PROTEST" : "ASSAULT")
                    .killed(i, i % 2 == 0 ? (long) i : null)
                    .place(
                            "Town" + i,
                            i % 4 == 0 ? "KEN" : "NGA",
                            random.nextDouble() * 20,
                            random.nextDouble() * 20,
                            "city")
                    .line());
        }
        return lines;
    }

    private static List<String> found(EventStore store, String query, AsOf asOf) throws Exception {
        try (Snapshot snapshot = store.read(asOf)) {
            Query parsed = PARSER.parse(query);
            List<Hit> found;
            try (Stream<Hit> hits = SEARCH.all(snapshot, parsed)) {
                found = hits.toList();
            }
            assertThat(SEARCH.count(snapshot, parsed)).as("count of " + query).isEqualTo(found.size());
            return found.stream()
                    .flatMap(hit -> hit.incident().reports().stream())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mosque -id:r* seen:2021                    | mosque",
                "killing* killed:>=46 country:AFG           |",
                "worshipper \"crowded mosque\"              | mosque",
                "\"mosque crowded\"                         |",
                "flood army seen:2021                       | convoy",
                "ambush* date:2021                          | convoy",
                "zurich any:yes seen:2021                   | planned",
                "earthquake                                 | silent",
                "\"withheld text\"                          |",
                "said its island                            | east",
                "type:ASSAULT date:2021-10-08               | convoy mosque",
                "date:2021-10-08..2021-10-08 killed:>=10    | mosque",
                "killed:5..10 country:AFG                   | convoy",
                "date:2021-10-30                            | convoy",
                "status:planned                             | planned",
                "timeframe:background                       | recalled",
                "-status:occurred                           | planned",
                "mode:suicide-attack                        | mosque",
                "-mode:suicide-attack country:AFG           | convoy",
                "context:terrorism                          | mosque",
                "cameo:18*                                  | convoy",
                "actor:IS                                   | mosque",
                "actor:daesh                                | mosque",
                "target:AFGGOV                              | convoy",
                "target:afg                                 | convoy",
                "source:taliban                             |",
                "actor:tali*                                | convoy",
                "place:KUNDUZ                               | mosque",
                "near:kunduz/30km                           | mosque",
                "near:kunduz/80km                           | convoy mosque",
                "near:-16.9,179.9/60km                      | east",
                "near:-17.8,179.9/10km any:yes              |",
                "publisher:\"york times\"                   | convoy",
                "publisher:reuters OR publisher:planet      | silent mosque",
                "seen:2021-10-09                            | mosque",
                "quad:material-conflict seen:2021-10 any:yes| convoy planned mosque",
                "country:AFG (killed:5 OR mode:suicide-attack) -flood | mosque",
            })
    void queryFindsTheSameInBothStores(String query, String expected) throws Exception {
        List<String> reports = expected == null ? List.of() : List.of(expected.split(" "));
        for (EventStore store : STORES) {
            assertThat(found(store, query, new AsOf.Now())).as(query).containsExactlyInAnyOrderElementsOf(reports);
        }
    }

    @Test
    void randomQueriesFindTheSameInBothStores() throws Exception {
        Random random = new Random(11);
        int some = 0;
        for (int i = 0; i < 120; i++) {
            String query = random(random, 3);
            List<String> first = found(STORES.get(0), query, new AsOf.Now());
            assertThat(found(STORES.get(STORES.size() - 1), query, new AsOf.Now()))
                    .as(query)
                    .isEqualTo(first);
            some += first.isEmpty() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(40);
    }

    private static String random(Random random, int depth) {
        String[] fields = {
            "killed:>=20", "killed:<=30", "country:KEN", "type:PROTEST", "near:10,10/700km",
                    "date:2020-01-05..2020-01-20",
            "moscow", "mosq*", "\"the army\"", "\"village the army\"", "sources:1", "seen:2020-01"
        };
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextBoolean()
                    ? fields[random.nextInt(fields.length)]
                    : WORDS.get(random.nextInt(WORDS.size()));
        }
        String a = random(random, depth - 1);
        String b = random(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "(" + a + " OR " + b + ")";
            case 1 -> a + " -(" + b + ")";
            default -> a + " " + b;
        };
    }

    @Test
    void facetsAndPointsTellOfTheSameIncidentsAsTheirQuery() throws Exception {
        Random random = new Random(12);
        for (int i = 0; i < 25; i++) {
            Query query = PARSER.parse(i == 0 ? "any:yes" : random(random, 2));
            List<Facets> facets = new ArrayList<>();
            for (EventStore store : STORES) {
                try (Snapshot snapshot = store.read(new AsOf.Now());
                        Stream<Hit> hits = SEARCH.all(snapshot, query);
                        Stream<MapPoint> points = SEARCH.points(snapshot, query, 1_000)) {
                    List<Incident> all = hits.map(Hit::incident).toList();
                    facets.add(SEARCH.facets(snapshot, query));
                    assertThat(facets.get(0).count()).isEqualTo(all.size());
                    assertThat(facets.get(0).types().getOrDefault("PROTEST", 0L))
                            .isEqualTo(all.stream()
                                    .filter(a -> a.type() == EventType.PROTEST)
                                    .count());
                    assertThat(points.map(MapPoint::id))
                            .containsExactlyInAnyOrderElementsOf(all.stream()
                                    .filter(a -> a.place() != null && a.place().latitude() != null)
                                    .map(Incident::id)
                                    .toList());
                }
            }
            assertThat(facets.get(1)).isEqualTo(facets.get(0));
        }
    }

    @Test
    void pointsAreTheNewestOfThoseFound() throws Exception {
        for (EventStore store : STORES) {
            try (Snapshot snapshot = store.read(new AsOf.Now());
                    Stream<MapPoint> points = SEARCH.points(snapshot, PARSER.parse("country:AFG"), 1)) {
                assertThat(points).singleElement().satisfies(point -> {
                    assertThat(point.day()).isEqualTo("2021-10-08");
                    assertThat(point.precision()).isEqualTo("city");
                    assertThat(point.killed()).isEqualTo(46);
                    assertThat(point.latitude()).isEqualTo(36.73);
                });
            }
        }
    }

    @Test
    void pagesTogetherAreAllInBothOrders() throws Exception {
        for (EventStore store : STORES) {
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                Query query = PARSER.parse("type:ASSAULT");
                List<String> oldest = pages(snapshot, query, Search.Order.OLDEST);
                assertThat(oldest).hasSize((int) SEARCH.count(snapshot, query)).doesNotHaveDuplicates();
                assertThat(pages(snapshot, query, Search.Order.NEWEST)).containsExactlyInAnyOrderElementsOf(oldest);
            }
        }
    }

    private static List<String> pages(Snapshot snapshot, Query query, Search.Order order) throws QueryException {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Search.Page page = SEARCH.page(snapshot, query, order, cursor, 7);
            page.hits().forEach(hit -> ids.add(hit.incident().id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void pageMarkThatWasChangedOrBelongsElsewhereIsRefused() throws Exception {
        try (Snapshot snapshot = STORES.get(0).read(new AsOf.Now())) {
            Query query = PARSER.parse("type:ASSAULT");
            String mark = Objects.requireNonNull(
                    SEARCH.page(snapshot, query, Search.Order.OLDEST, null, 3).next());
            String changed = (mark.charAt(0) == 'A' ? 'B' : 'A') + mark.substring(1);
            assertThatThrownBy(() -> SEARCH.page(snapshot, query, Search.Order.OLDEST, changed, 3))
                    .isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> SEARCH.page(snapshot, query, Search.Order.NEWEST, mark, 3))
                    .isInstanceOf(QueryException.class);
        }
    }

    @Test
    void earlierVersionFindsWhatWasThereThen() throws Exception {
        for (EventStore store : STORES) {
            assertThat(new TreeSet<>(found(store, "any:yes", new AsOf.Version(1))))
                    .containsExactly("convoy", "mosque", "planned", "recalled");
            assertThat(found(store, "any:yes", new AsOf.Now())).hasSize(66);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "earthquake                 | silent",
                "mosque seen:2021           | mosque",
                "country:AFG                | mosque convoy",
                "killed:46 blast            | mosque",
                "publisher:planet           | silent",
                "-country:AFG seen:2021-10  | planned",
            })
    void reportsAreFoundByTheirWordsAndTheirIncidents(String query, String expected) throws Exception {
        for (EventStore store : STORES) {
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                Search.ReportPage page = SEARCH.reports(snapshot, PARSER.parse(query), Search.Order.NEWEST, null, 50);
                assertThat(page.hits()).extracting(ReportHit::id).containsExactly(expected.split(" "));
            }
        }
    }
}
