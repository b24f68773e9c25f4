package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dateline.count.Tally;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.review.Rounds.Plan;
import org.dateline.search.Query;
import org.dateline.search.SqlSearch;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.store.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final SqlSearch SEARCH = SqlSearch.load(LEXICON);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2024-04-01T12:00:00Z");

    @TempDir
    private Path folder;

    private EventStore store;
    private Rounds rounds;

    @BeforeEach
    void open() throws StoreException {
        store = Stores.open(folder.resolve("a.db").toString(), () -> NOW);
        rounds = Reviews.of(store, LEXICON).rounds(SEARCH, () -> NOW);
        for (int i = 0; i < 8; i++) {
            store.add(List.of(Wire.report("r" + i, "2024-03-%02d".formatted(1 + 3 * i))
                    .killed(2 + i, "Town" + i)
                    .line()));
        }
        store.merge(100);
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private static Plan plan(String name, Round.Unit unit, int size, long seed) {
        return new Plan("lead", name, unit, new Query.All(), seed, size, List.of("anna", "ben"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void sameSeedDrawsTheSameItems() throws Exception {
        Round one = rounds.open(plan("one", Round.Unit.INCIDENT, 3, 5));
        Round same = rounds.open(plan("two", Round.Unit.INCIDENT, 3, 5));
        Round other = rounds.open(plan("three", Round.Unit.REPORT, 8, 6));
        assertThat(Objects.requireNonNull(rounds.next(one.id(), "anna")).report())
                .isEqualTo(Objects.requireNonNull(rounds.next(same.id(), "ben")).report());
        assertThat(other.size()).isEqualTo(8);
        assertThat(rounds.all()).extracting(Round::name).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void coderSeesTheTextAloneAndGoesOnWhereHeStopped() throws Exception {
        Round round = rounds.open(plan("one", Round.Unit.INCIDENT, 2, 5));
        Task task = Objects.requireNonNull(rounds.next(round.id(), "anna"));
        assertThat(task.text()).startsWith("Gunmen killed");
        assertThat(Objects.requireNonNull(task.focus()).begin()).isZero();
        String shown = JSON.writeValueAsString(task);
        assertThat(shown).doesNotContain("ASSAULT").doesNotContain("firearms").doesNotContain("confidence");
        rounds.answer(round.id(), task.item(), "anna", json("{'fields':{'type':'assault'}}"));
        assertThat(Objects.requireNonNull(rounds.next(round.id(), "anna")).item())
                .isEqualTo(2);
        assertThat(Objects.requireNonNull(rounds.next(round.id(), "ben")).item())
                .isEqualTo(1);
        rounds.answer(round.id(), 2, "anna", json("{'event':false}"));
        assertThat(rounds.next(round.id(), "anna")).isNull();
        assertThatThrownBy(() -> rounds.next(round.id(), "cem")).isInstanceOf(ReviewException.class);
        assertThatThrownBy(() -> rounds.answer(round.id(), 9, "anna", json("{}")))
                .isInstanceOf(ReviewException.class);
    }

    @Test
    void agreementIsToldFieldByFieldWithWhereTheyDiffer() throws Exception {
        Round round = rounds.open(plan("one", Round.Unit.INCIDENT, 4, 5));
        for (int item = 1; item <= 4; item++) {
            rounds.answer(
                    round.id(),
                    item,
                    "anna",
                    json(
                            "{'fields':{'type':'ASSAULT','tolls.killed':'10','date':'2024-03-01','place':{'name':'Jos','latitude':9.9,'longitude':8.9,'country':'NGA','precision':'city'}},"
                                    + "'spans':[{'field':'type','begin':7,'end':13}]}"));
        }
        String far = "'place':{'name':'Abuja','latitude':9.06,'longitude':7.49,'country':'NGA','precision':'city'}";
        String near = "'place':{'name':'Bukuru','latitude':9.79,'longitude':8.86,'country':'NGA','precision':'city'}";
        rounds.answer(
                round.id(),
                1,
                "ben",
                json("{'fields':{'type':'ASSAULT','tolls.killed':'10','date':'2024-03'," + near
                        + "},'spans':[{'field':'type','begin':0,'end':13}]}"));
        rounds.answer(
                round.id(),
                2,
                "ben",
                json("{'fields':{'type':'PROTEST','tolls.killed':'12','date':'2024-04'," + far + "},'spans':[]}"));
        rounds.answer(round.id(), 3, "ben", json("{'event':false}"));
        Agreement agreement = rounds.agreement(round.id());
        assertThat(agreement.items()).isEqualTo(3);
        Agreement.Line type = Objects.requireNonNull(agreement.fields().get("type"));
        assertThat(type.n()).isEqualTo(2);
        assertThat(type.alpha()).isEqualTo(0.0); // four values, one differs: 1 - (2/4) / (6/12)
        assertThat(type.same()).isEqualTo(0.5);
        Agreement.Line place = Objects.requireNonNull(agreement.fields().get("place"));
        assertThat(place.within20km()).isEqualTo(0.5);
        assertThat(place.within161km()).isEqualTo(0.5);
        Agreement.Line date = Objects.requireNonNull(agreement.fields().get("date"));
        assertThat(date.overlap()).isEqualTo(0.5);
        assertThat(date.same()).isEqualTo(0.0);
        // 6 of 6 + 13, nothing of 6, nothing of 6
        assertThat(Objects.requireNonNull(agreement.fields().get("spans")).f1())
                .isEqualTo((2.0 * 6 / 19) / 3, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(agreement.disagreements())
                .anyMatch(d -> d.item() == 2 && d.field().equals("type"))
                .anyMatch(d -> d.item() == 3 && d.field().equals("event"))
                .noneMatch(d -> d.item() == 1 && d.field().equals("type"))
                .noneMatch(d -> d.item() == 4);
    }

    @Test
    void whatIsSettledBecomesACorrection() throws Exception {
        Round round = rounds.open(plan("one", Round.Unit.INCIDENT, 1, 5));
        Acted settled = rounds.settle(
                round.id(),
                1,
                new Act("", 0, "lead", Kind.CORRECT, "killed", TextNode.valueOf("11"), null, List.of(), null));
        var incident = Objects.requireNonNull(settled.current()).incident();
        assertThat(Objects.requireNonNull(incident.tolls().get("killed")).range())
                .isEqualTo(Tally.exactly(11));
        assertThat(Objects.requireNonNull(incident.review()).by()).containsExactly("lead");
        assertThat(store.check()).isEmpty();
    }
}
