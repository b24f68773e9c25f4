package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.coding.EventType;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryParser;
import org.dateline.search.SqlSearch;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.store.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reviews do on every kind of store. */
abstract class ReviewsContract {
    static final Lexicon LEXICON = Lexicon.shipped();
    private static final SqlSearch SEARCH = SqlSearch.load(LEXICON);
    private static final QueryParser PARSER = QueryParser.load(LEXICON);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventStore store;
    private Reviews reviews;
    private Instant now = Instant.parse("2024-04-01T12:00:00Z");

    abstract String address();

    @BeforeEach
    void open() throws StoreException {
        store = Stores.open(address(), () -> now = now.plusSeconds(60));
        reviews = Reviews.of(store, LEXICON);
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private void add(String... lines) throws StoreException {
        store.add(List.of(lines));
        mergeAll();
    }

    private void mergeAll() throws StoreException {
        long left = 1;
        while (left > 0) {
            left = store.merge(100).left();
        }
    }

    private List<Hit> find(String query) throws StoreException, QueryException {
        Query parsed = PARSER.parse(query);
        try (Snapshot snapshot = store.read(new AsOf.Now());
                var hits = SEARCH.all(snapshot, parsed)) {
            return new ArrayList<>(hits.toList());
        }
    }

    private Hit only() throws StoreException, QueryException {
        List<Hit> hits = find("any:yes");
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private Acted act(Kind kind, Hit seen, String reviewer) throws StoreException, ReviewException {
        return reviews.act(Act.of(kind, seen.incident().id(), seen.version(), reviewer, "because"));
    }

    private Acted correct(Hit seen, String reviewer, String field, String value)
            throws StoreException, ReviewException {
        return reviews.act(
                Act.correct(seen.incident().id(), seen.version(), reviewer, field, TextNode.valueOf(value), null));
    }

    private List<HistoryLine> history(String id) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return Reviews.history(snapshot, id);
        }
    }

    private static Hit current(Acted acted) {
        return Objects.requireNonNull(acted.current());
    }

    private static Review review(Hit hit) {
        return Objects.requireNonNull(hit.incident().review());
    }

    private static JsonNode json(String text) throws com.fasterxml.jackson.core.JsonProcessingException {
        return MAPPER.readTree(text);
    }

    @Test
    void acceptedIncidentIsReviewedAndKeepsItsValues() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit before = only();
        Hit after = current(act(Kind.ACCEPT, before, "anna"));
        assertThat(after.review()).isEqualTo("reviewed");
        assertThat(review(after).by()).containsExactly("anna");
        assertThat(review(after).corrected()).isEmpty();
        assertThat(after.incident().tolls()).isEqualTo(before.incident().tolls());
        assertThat(find("review:reviewed")).hasSize(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void correctedValueIsShownWithTheMachinesBesideItAndItsWords() throws Exception {
        add(Wire.report("a", "2024-03-01")
                .killed(3, "Jos")
                .and("Later four were dead.")
                .line());
        Hit seen = only();
        int begin = "Gunmen killed 3 people in Jos. Later ".length();
        Hit after = current(reviews.act(Act.correct(
                seen.incident().id(),
                seen.version(),
                "anna",
                "killed",
                TextNode.valueOf("4"),
                new Act.Words("a", begin, begin + 4, "four"))));
        assertThat(Objects.requireNonNull(after.incident().tolls().get("killed"))
                        .range())
                .isEqualTo(Tally.exactly(4));
        assertThat(review(after).corrected()).singleElement().satisfies(c -> {
            assertThat(c.field()).isEqualTo("tolls.killed");
            assertThat(c.origin()).isEqualTo("corrected");
            assertThat(c.machine()).isEqualTo(json("{\"low\":3,\"best\":3,\"high\":3}"));
            assertThat(c.by()).isEqualTo("anna");
            assertThat(c.words()).isEqualTo(new Review.Quoted("a", begin, begin + 4, "four"));
        });
        assertThat(find("killed:4")).hasSize(1);
        assertThat(find("killed:3")).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit seen = only();
        assertThatThrownBy(() -> reviews.act(Act.correct(
                        seen.incident().id(),
                        seen.version(),
                        "anna",
                        "killed",
                        TextNode.valueOf("4"),
                        new Act.Words("a", 0, 4, "four"))))
                .isInstanceOf(ReviewException.class)
                .hasMessageContaining("\"Gunm\"");
        assertThatThrownBy(() -> reviews.act(Act.correct(
                        seen.incident().id(),
                        seen.version(),
                        "anna",
                        "killed",
                        TextNode.valueOf("4"),
                        new Act.Words("a", 0, 4_000, null))))
                .isInstanceOf(ReviewException.class);
        assertThat(only().version()).isEqualTo(seen.version());
    }

    @Test
    void typeThatIsCorrectedTakesModeAndCodeOfTheOldTypeAway() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit after = current(correct(only(), "anna", "type", "protest"));
        assertThat(after.incident().type()).isEqualTo(EventType.PROTEST);
        assertThat(after.incident().mode()).isNull();
        assertThat(after.incident().cameo()).isNull();
        Hit back = current(act(Kind.UNDO, after, "anna"));
        assertThat(back.incident().type()).isEqualTo(EventType.ASSAULT);
        assertThat(back.incident().mode()).isEqualTo("firearms");
        assertThat(back.review()).isEqualTo("new");
        assertThat(back.incident().review()).isNull();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void valueThatTheFieldCannotHaveIsRefused() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit seen = only();
        List<List<String>> bad = List.of(
                List.of("type", "MURDER"),
                List.of("mode", "smiling"),
                List.of("killed", "fifteen-ish"),
                List.of("killed", "20-10"),
                List.of("date", "2024-02-31"),
                List.of("status", "perhaps"),
                List.of("place", "Nowhereville-upon-Nothing"),
                List.of("confidence", "1"));
        for (List<String> one : bad) {
            assertThatThrownBy(() -> correct(seen, "anna", one.get(0), one.get(1)))
                    .as("%s", one)
                    .isInstanceOf(ReviewException.class)
                    .isNotInstanceOf(ConflictException.class);
        }
        assertThat(only().version()).isEqualTo(seen.version());
    }

    @Test
    void everyFieldCanBeCorrectedAndTakenBack() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Incident before = only().incident();
        List<List<String>> good = List.of(
                List.of("mode", "explosives"),
                List.of("contexts", "military;terrorism"),
                List.of("sources", "Boko Haram [NGAREB]"),
                List.of("targets", "the market"),
                List.of("place", "Kano, NGA"),
                List.of("date", "2024-02-28..2024-03-01"),
                List.of("status", "did not occur"),
                List.of("timeframe", "background"),
                List.of("injured", "10-12"),
                List.of("killed", ""),
                List.of("weapons", "a rifle"));
        for (List<String> one : good) {
            correct(only(), "anna", one.get(0), one.get(1));
        }
        Incident corrected = only().incident();
        assertThat(corrected.place()).isNotNull().extracting(p -> p.name()).isEqualTo("Kano");
        assertThat(corrected.sources())
                .singleElement()
                .extracting(a -> a.code())
                .isEqualTo("NGAREB");
        assertThat(Objects.requireNonNull(corrected.tolls().get("killed")).range())
                .isEqualTo(new Tally(null, null, null));
        assertThat(Objects.requireNonNull(corrected.tolls().get("injured")).range())
                .isEqualTo(new Tally(10L, null, 12L));
        assertThat(store.check()).isEmpty();
        for (List<String> one : good) {
            assertThat(act(Kind.UNDO, only(), "anna").current()).as("%s", one).isNotNull();
        }
        assertThat(only().incident()).isEqualTo(before);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void rejectedIncidentIsLeftOutUnlessItIsAskedFor() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit after = current(act(Kind.REJECT, only(), "anna"));
        assertThat(after.review()).isEqualTo("rejected");
        assertThat(find("")).isEmpty();
        assertThat(find("any:yes")).isEmpty();
        assertThat(find("review:rejected")).hasSize(1);
        act(Kind.UNDO, find("review:rejected").get(0), "anna");
        assertThat(find("")).hasSize(1);
    }

    @Test
    void secondOfTwoReviewersGetsBothSides() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit seen = only();
        correct(seen, "anna", "killed", "5");
        ConflictException conflict =
                catchThrowableOfType(ConflictException.class, () -> correct(seen, "ben", "killed", "6"));
        assertThat(conflict.sides().yours().reviewer()).isEqualTo("ben");
        assertThat(conflict.sides().theirs()).singleElement().satisfies(line -> {
            assertThat(line.reviewer()).isEqualTo("anna");
            assertThat(line.after()).isEqualTo(json("{\"low\":5,\"best\":5,\"high\":5}"));
        });
        assertThat(Objects.requireNonNull(conflict.sides().current()).version()).isGreaterThan(seen.version());
        assertThat(review(only()).by()).containsExactly("anna");
    }

    @Test
    void whatIsDoneWithOthersMeanwhileIsNoConflict() throws Exception {
        add(
                Wire.report("a", "2024-03-01").killed(3, "Jos").line(),
                Wire.report("b", "2024-03-20").killed(9, "Kano").line());
        List<Hit> seen = find("any:yes");
        correct(seen.get(1), "ben", "killed", "6");
        correct(seen.get(0), "anna", "killed", "5");
        act(Kind.ACCEPT, find("id:" + seen.get(0).incident().id()).get(0), "cem");
        assertThatThrownBy(() -> act(Kind.REJECT, seen.get(0), "dora")).isInstanceOf(ConflictException.class);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void anotherReportDoesNotStandInTheWayOfWhatItDoesNotTouch() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        Hit seen = only();
        add(Wire.report("b", "2024-03-02")
                .and("Police said so.")
                .killed(4, "Jos")
                .line());
        List<Hit> hits = find("any:yes");
        Hit changed = hits.stream()
                .filter(h -> h.incident().id().equals(seen.incident().id()))
                .findFirst()
                .orElseThrow();
        if (changed.version() > seen.version()) {
            assertThat(current(correct(seen, "anna", "mode", "explosives")).review())
                    .isEqualTo("reviewed");
        }
    }

    @Test
    void historyTellsWhoDidWhatAndWhatWasTakenBack() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        String id = only().incident().id();
        correct(only(), "anna", "killed", "5");
        act(Kind.ACCEPT, only(), "ben");
        act(Kind.UNDO, only(), "anna");
        act(Kind.NOTE, only(), "ben");
        List<HistoryLine> history = history(id);
        assertThat(history).extracting(HistoryLine::act).containsExactly("correct", "accept", "undo", "note");
        assertThat(history.get(0).undone()).isEqualTo(HistoryLine.Undone.YES);
        assertThat(history.get(0).before()).isEqualTo(json("{\"low\":3,\"best\":3,\"high\":3}"));
        assertThat(history.get(2).undoes()).isEqualTo(history.get(0).seq());
        assertThat(only().review()).isEqualTo("reviewed");
        assertThat(review(only()).by()).containsExactly("ben");
        assertThatThrownBy(() -> act(Kind.UNDO, only(), "anna")).isInstanceOf(ReviewException.class);
    }

    @Test
    void correctionOutlivesCodingAgain() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        String id = only().incident().id();
        correct(only(), "anna", "killed", "5");
        add(Wire.report("a", "2024-03-01").wide().killed(3, "Jos").line());
        Hit after = only();
        assertThat(after.incident().id()).isEqualTo(id);
        assertThat(Objects.requireNonNull(after.incident().tolls().get("killed"))
                        .range())
                .isEqualTo(Tally.exactly(5));
        assertThat(after.review()).isEqualTo("reviewed");
        Hit back = current(act(Kind.UNDO, after, "anna"));
        assertThat(Objects.requireNonNull(back.incident().tolls().get("killed")).range())
                .isEqualTo(Tally.exactly(3));
        assertThat(store.check()).isEmpty();
    }

    @Test
    void differingCorrectionsOfIncidentsThatBecomeOneAreListedUntilSettled() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        add(Wire.report("b", "2024-03-20").killed(9, "Kano").line());
        List<Hit> two = find("any:yes");
        assertThat(two).hasSize(2);
        correct(two.get(0), "anna", "killed", "5");
        correct(two.get(1), "ben", "killed", "6");
        two = find("any:yes");
        Act join = new Act(
                two.get(0).incident().id(),
                two.get(1).version(),
                "cem",
                Kind.JOIN,
                null,
                null,
                null,
                List.of(two.get(1).incident().id()),
                "the same");
        Hit one = current(reviews.act(join));
        assertThat(find("any:yes")).hasSize(1);
        assertThat(Objects.requireNonNull(one.incident().tolls().get("killed")).range())
                .isEqualTo(Tally.exactly(6));
        assertThat(review(one).conflicts()).singleElement().satisfies(c -> {
            assertThat(c.field()).isEqualTo("tolls.killed");
            assertThat(c.readings()).extracting(Review.Reading::by).containsExactly("anna", "ben");
        });
        assertThat(store.check()).isEmpty();
        Hit settled = current(correct(one, "dora", "killed", "7"));
        assertThat(review(settled).conflicts()).isEmpty();
        current(act(Kind.UNDO, settled, "dora"));
        current(act(Kind.UNDO, only(), "cem"));
        List<Hit> apart = find("any:yes");
        assertThat(apart).hasSize(2);
        assertThat(apart).allSatisfy(h -> assertThat(review(h).conflicts()).isEmpty());
        assertThat(apart.get(0).incident().tolls())
                .isEqualTo(two.get(0).incident().tolls());
        assertThat(apart.get(1).incident().tolls())
                .isEqualTo(two.get(1).incident().tolls());
        assertThat(store.check()).isEmpty();
    }

    @Test
    void splitIsTakenBackWithEverything() throws Exception {
        add(
                Wire.report("a", "2024-03-01").killed(3, "Jos").line(),
                Wire.report("b", "2024-03-01")
                        .and("Witnesses spoke.")
                        .killed(3, "Jos")
                        .line());
        Hit whole = only();
        String out = whole.incident().members().get(1).sighting();
        Act split = new Act(
                whole.incident().id(),
                whole.version(),
                "anna",
                Kind.SPLIT,
                null,
                null,
                null,
                List.of(out),
                "two attacks");
        reviews.act(split);
        assertThat(find("any:yes")).hasSize(2);
        Hit rest = find("id:" + whole.incident().id()).get(0);
        reviews.act(Act.of(Kind.UNDO, rest.incident().id(), rest.version(), "anna", null));
        assertThat(only().incident().members()).hasSize(2);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void frozenIncidentKeepsItsValuesWhateverTheMachineFindsLater() throws Exception {
        add(Wire.report("a", "2024-03-01").killed(3, "Jos").line());
        act(Kind.FREEZE, only(), "anna");
        add(Wire.report("a", "2024-03-01").killed(8, "Jos").line());
        Hit after = only();
        assertThat(after.review()).isEqualTo("frozen");
        assertThat(Objects.requireNonNull(after.incident().tolls().get("killed"))
                        .range())
                .isEqualTo(Tally.exactly(3));
        assertThatThrownBy(() -> correct(after, "ben", "killed", "9"))
                .isInstanceOf(ReviewException.class)
                .hasMessageContaining("frozen");
        Hit open = current(act(Kind.REOPEN, after, "ben"));
        assertThat(Objects.requireNonNull(open.incident().tolls().get("killed")).range())
                .isEqualTo(Tally.exactly(8));
        assertThat(open.review()).isEqualTo("new");
        assertThat(store.check()).isEmpty();
    }
}
