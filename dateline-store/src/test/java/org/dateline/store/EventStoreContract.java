package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.incident.Decision;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Sightings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every kind of store does. */
abstract class EventStoreContract {
    private final List<EventStore> opened = new ArrayList<>();
    private Instant now = Instant.parse("2024-04-01T12:00:00Z");

    /** Address of a store that is new for each test and the same within one. */
    abstract String address();

    /** Address of another store, that is new. */
    abstract String freshAddress();

    EventStore open() throws StoreException {
        return open(address());
    }

    EventStore fresh() throws StoreException {
        return open(freshAddress());
    }

    private EventStore open(String address) throws StoreException {
        EventStore store = Stores.open(address, () -> now);
        opened.add(store);
        return store;
    }

    @AfterEach
    void closeAll() throws StoreException {
        for (EventStore store : opened) {
            store.close();
        }
    }

    static List<String> incidents(EventStore store, AsOf asOf) throws StoreException {
        try (Snapshot snapshot = store.read(asOf)) {
            return snapshot.sql()
                    .select(Incidents.BODY)
                    .from(Incidents.TABLE)
                    .where(Incidents.VERSION.le(snapshot.version()))
                    .and(Incidents.UNTIL.gt(snapshot.version()))
                    .orderBy(Incidents.ID)
                    .fetch(Incidents.BODY);
        }
    }

    static List<String> changes(EventStore store, long since) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return new History(snapshot)
                    .changes(since).stream()
                            .map(c -> c.kind().label() + " " + c.incident())
                            .toList();
        }
    }

    static String killing(String report, String day, long dead, String town) {
        return Wire.report(report, day).killed(dead, town).line();
    }

    static void mergeAll(EventStore store, int step) throws StoreException {
        long left = 1;
        while (left > 0) {
            left = store.merge(step).left();
        }
    }

    @Test
    void reportAddedTwiceIsThereOnce() throws StoreException {
        EventStore store = open();
        String line = killing("a", "2024-03-01", 3, "Jos");
        assertThat(store.add(List.of(line))).isEqualTo(new EventStore.Added(1, 0, 0));
        assertThat(store.add(List.of(line, line))).isEqualTo(new EventStore.Added(0, 0, 2));
        mergeAll(store, 10);
        assertThat(incidents(store, new AsOf.Now())).hasSize(1);
    }

    @Test
    void mergedIncidentIsReadBackWithItsReport() throws StoreException {
        EventStore store = open();
        String line = killing("a", "2024-03-01", 3, "Jos");
        store.add(List.of(line));
        assertThat(store.merge(10)).isEqualTo(new EventStore.Merged(1, 0, 1));
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            String body =
                    snapshot.sql().select(Incidents.BODY).from(Incidents.TABLE).fetchOne(Incidents.BODY);
            assertThat(snapshot.incident(body).reports()).containsExactly("a");
            assertThat(snapshot.record("a")).isEqualTo(line);
            assertThat(snapshot.record("b")).isNull();
        }
    }

    @Test
    void lineThatIsNoCodedReportLeavesTheWholeBatchOut() throws StoreException {
        EventStore store = open();
        assertThatThrownBy(() -> store.add(List.of(killing("a", "2024-03-01", 3, "Jos"), "{}")))
                .isInstanceOf(IllegalArgumentException.class);
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            assertThat(snapshot.record("a")).isNull();
        }
    }

    @Test
    void revisedReportRevisesItsIncidentInsteadOfMakingAnother() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        assertThat(store.add(List.of(killing("a", "2024-03-01", 4, "Jos")))).isEqualTo(new EventStore.Added(0, 1, 0));
        store.merge(10);
        assertThat(incidents(store, new AsOf.Now())).hasSize(1);
        assertThat(changes(store, 0)).hasSize(2).allMatch(c -> c.startsWith("added") || c.startsWith("revised"));
        assertThat(store.check()).isEmpty();
    }

    @Test
    void eventThatCodingAgainNoLongerFindsIsRetracted() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        store.add(List.of(Wire.report("a", "2024-03-01").line()));
        store.merge(10);
        assertThat(incidents(store, new AsOf.Now())).isEmpty();
        assertThat(incidents(store, new AsOf.Version(1))).hasSize(1);
        assertThat(changes(store, 1)).hasSize(1).allMatch(c -> c.startsWith("retracted"));
        assertThat(store.check()).isEmpty();
    }

    @Test
    void addingTheSameChangesNothing() throws StoreException {
        EventStore store = open();
        List<String> lines = IntStream.range(0, 20).mapToObj(Wire::numbered).toList();
        store.add(lines);
        mergeAll(store, 7);
        long version = store.merge(10).version();
        store.add(lines);
        assertThat(store.merge(10)).isEqualTo(new EventStore.Merged(0, 0, version));
    }

    @Test
    void pastStatesAreReadByVersionAndByDay() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        now = Instant.parse("2024-04-03T00:00:01Z");
        store.add(List.of(killing("b", "2024-03-20", 9, "Maiduguri")));
        store.merge(10);
        assertThat(incidents(store, new AsOf.Version(0))).isEmpty();
        assertThat(incidents(store, new AsOf.Version(1))).hasSize(1);
        assertThat(incidents(store, new AsOf.Version(2))).hasSize(2);
        assertThat(incidents(store, new AsOf.Day(LocalDate.parse("2024-03-31"))))
                .isEmpty();
        assertThat(incidents(store, new AsOf.Day(LocalDate.parse("2024-04-02"))))
                .hasSize(1);
        assertThat(incidents(store, new AsOf.Day(LocalDate.parse("2024-04-03"))))
                .hasSize(2);
        assertThatThrownBy(() -> store.read(new AsOf.Version(3)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the last is 2");
    }

    @Test
    void versionsFollowEachOtherWhenTheClockIsPutBack() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        now = Instant.parse("2023-01-01T00:00:00Z");
        store.add(List.of(killing("b", "2024-03-20", 9, "Maiduguri")));
        store.merge(10);
        assertThat(incidents(store, new AsOf.Day(LocalDate.parse("2023-06-01"))))
                .isEmpty();
        assertThat(incidents(store, new AsOf.Day(LocalDate.parse("2024-04-01"))))
                .hasSize(2);
    }

    @Test
    void snapshotStaysAsItIsWhileOthersWrite() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        try (Snapshot before = store.read(new AsOf.Now())) {
            store.add(List.of(killing("b", "2024-03-20", 9, "Maiduguri")));
            store.merge(10);
            assertThat(before.version()).isEqualTo(1);
            assertThat(before.sql().fetchCount(Incidents.TABLE)).isEqualTo(1);
            assertThat(before.record("b")).isNull();
        }
    }

    @Test
    void storeIsThereWhenItIsOpenedAgain() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        store.merge(10);
        store.close();
        assertThat(incidents(open(), new AsOf.Now())).hasSize(1);
    }

    @Test
    void textThatADatabaseCannotHoldIsKeptInTheReport() throws StoreException {
        EventStore store = open();
        String line = Wire.report("a", "2024-03-01")
                .titled("nul \u0000 and half a pair \uD83D")
                .killed(3, "Jos\u0000")
                .line();
        store.add(List.of(line));
        store.merge(10);
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            assertThat(snapshot.record("a")).contains("nul \\u0000 and");
        }
        assertThat(store.check()).isEmpty();
    }

    @Test
    void decisionOfASightingThatIsNotThereIsRefused() throws StoreException {
        EventStore store = open();
        assertThatThrownBy(() -> store.withdraw("x", "y", "ann", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Towns with several reports each, some of them reprints, one of them of a later day. */
    static List<String> corpus() {
        List<String> lines = new ArrayList<>();
        for (int town = 0; town < 6; town++) {
            for (int report = 0; report < 4; report++) {
                String day = "2024-03-%02d".formatted(1 + town * 3 + report / 3);
                lines.add(Wire.report("t" + town + "r" + report, day)
                        .killed(3 + town + report % 2, "Town" + (char) ('A' + town))
                        .and("Report " + report % 2 + " of a market day that ended in fear, say traders there.")
                        .line());
            }
        }
        return lines;
    }

    @Test
    void incidentsDependNeitherOnStepsNorOnTheOrderOfArrival() throws StoreException {
        List<String> lines = new ArrayList<>(corpus());
        List<String> expected = List.of();
        Random random = new Random(11);
        for (int step : new int[] {1000, 1, 5}) {
            Collections.shuffle(lines, random);
            EventStore store = fresh();
            for (int from = 0; from < lines.size(); from += 7) {
                store.add(lines.subList(from, Math.min(from + 7, lines.size())));
            }
            mergeAll(store, step);
            List<String> found = incidents(store, new AsOf.Now());
            assertThat(found).hasSizeLessThan(lines.size());
            expected = expected.isEmpty() ? found : expected;
            assertThat(found).isEqualTo(expected);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void incidentKeepsItsIdWhenAnOlderReportTurnsUp() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("late", "2024-03-02", 3, "Jos"), killing("later", "2024-03-03", 3, "Jos")));
        mergeAll(store, 10);
        String id = ids(store).get(0);
        store.add(List.of(killing("early", "2024-03-01", 3, "Jos")));
        mergeAll(store, 10);
        assertThat(ids(store)).contains(id);
        assertThat(changes(store, 1)).noneMatch(c -> c.startsWith("merged") || c.startsWith("retracted"));
    }

    @Test
    void incidentKeepsItsIdWhenItsFirstReportIsCodedOtherwise() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos")));
        mergeAll(store, 10);
        List<String> before = ids(store);
        store.add(List.of(Wire.report("a", "2024-03-01").wide().killed(3, "Jos").line()));
        mergeAll(store, 10);
        assertThat(ids(store)).isEqualTo(before);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void reviewersJoinAndItsWithdrawalAreFollowedByTheNextMerging() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos"), killing("b", "2024-03-20", 9, "Maiduguri")));
        mergeAll(store, 10);
        List<String> two = ids(store);
        List<String> pair = sightings(store);
        store.decide(new Decision(pair.get(1), pair.get(0), Decision.Kind.JOIN), "ann", "same raid");
        assertThat(ids(store)).isEqualTo(two);
        mergeAll(store, 10);
        assertThat(ids(store)).hasSize(1);
        String gone = two.get(0).equals(ids(store).get(0)) ? two.get(1) : two.get(0);
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            assertThat(new History(snapshot).successor(gone))
                    .isEqualTo(ids(store).get(0));
            assertThat(new History(snapshot).of(gone))
                    .last()
                    .extracting(Change::kind)
                    .isEqualTo(Change.Kind.MERGED);
        }
        store.withdraw(pair.get(0), pair.get(1), "bob", "they are not");
        mergeAll(store, 10);
        assertThat(ids(store)).isEqualTo(two);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void reviewersDecisionOutlivesCodingAgain() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos"), killing("b", "2024-03-20", 9, "Maiduguri")));
        List<String> pair = sightings(store);
        store.decide(new Decision(pair.get(0), pair.get(1), Decision.Kind.JOIN), "ann", "same raid");
        mergeAll(store, 10);
        List<String> one = ids(store);
        assertThat(one).hasSize(1);
        store.add(List.of(
                Wire.report("a", "2024-03-01").wide().killed(3, "Jos").line(),
                Wire.report("b", "2024-03-20").wide().killed(9, "Maiduguri").line()));
        mergeAll(store, 1);
        assertThat(sightings(store)).doesNotContainAnyElementsOf(pair);
        assertThat(ids(store)).isEqualTo(one);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void reviewersSplitParts() throws StoreException {
        EventStore store = open();
        store.add(List.of(killing("a", "2024-03-01", 3, "Jos"), killing("b", "2024-03-01", 3, "Jos")));
        mergeAll(store, 10);
        assertThat(ids(store)).hasSize(1);
        List<String> pair = sightings(store);
        store.decide(new Decision(pair.get(0), pair.get(1), Decision.Kind.SPLIT), "ann", "two attacks");
        mergeAll(store, 10);
        assertThat(ids(store)).hasSize(2);
        assertThat(changes(store, 1)).anyMatch(c -> c.startsWith("split")).anyMatch(c -> c.startsWith("added"));
        assertThat(store.check()).isEmpty();
    }

    static List<String> ids(EventStore store) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return snapshot.sql()
                    .select(Incidents.ID)
                    .from(Incidents.TABLE)
                    .where(Incidents.UNTIL.gt(snapshot.version()))
                    .orderBy(Incidents.ID)
                    .fetch(Incidents.ID);
        }
    }

    static List<String> sightings(EventStore store) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return snapshot.sql()
                    .select(Sightings.ID)
                    .from(Sightings.TABLE)
                    .orderBy(Sightings.ID)
                    .fetch(Sightings.ID);
        }
    }
}
