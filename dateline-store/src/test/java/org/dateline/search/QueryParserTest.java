package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.fulltext.TextQuery.Part;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Query.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    private static final QueryParser PARSER = QueryParser.load(Lexicon.shipped());

    private static Query parse(String query) throws QueryException {
        return PARSER.parse(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bombing  attack               | bombing attack",
                "\"Car  Bomb\"                 | \"car bomb\"",
                "car-bomb                      | \"car bomb\"",
                "kidnap*                       | kidnap*",
                "TYPE:assault                  | type:ASSAULT",
                "country:afghanistan           | country:AFG",
                "country:AF                    | country:AFG",
                "quad:\"Material conflict\"    | quad:material-conflict",
                "status:did-not-occur          | status:did-not-occur",
                "actor:\"Islamic State\"       | actor:\"islamic state\"",
                "source:Tali*                  | source:tali*",
                "killed:>9                     | killed:>=10",
                "killed:<10                    | killed:<=9",
                "killed:5..20                  | killed:5..20",
                "killed:..20                   | killed:<=20",
                "killed:7                      | killed:7..7",
                "injured:*                     | injured:*",
                "date:2021-10                  | date:2021-10-01..2021-10-31",
                "date:2021-10-08               | date:2021-10-08",
                "date:2021-10-01..2021-10-09   | date:2021-10-01..2021-10-09",
                "date:2021..                   | date:2021-01-01..",
                "after:2021-10-08              | date:2021-10-09..",
                "before:2021-10                | date:..2021-09-30",
                "seen:>=2021-10-08             | seen:2021-10-08..",
                "near:36.70,68.9/50km          | near:36.7,68.9/50km",
                "near:-0.0,-70                 | near:0,-70/50km",
                "a OR b c                      | a OR b c",
                "(a OR b) c                    | (a OR b) c",
                "a AND (b AND c)               | a b c",
                "NOT a                         | -a",
                "-(a b)                        | -(a b)",
                "NOT -a                        | a",
                "publisher:\"New York Times\"  | publisher:\"new york times\"",
                "wire:Reuters                  | wire:reuters",
                "claimed:TRUE any:no           | claimed:yes any:no",
                "cameo:18*                     | cameo:18*",
                "id:i3fa9*                     | id:i3fa9*",
            })
    void queryIsWrittenInOneWay(String query, String canonical) throws QueryException {
        assertThat(parse(query).text()).isEqualTo(canonical.replace("7..7", "7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type:ASAULT            | 5  | did you mean ASSAULT?",
                "flood typ:ASSAULT      | 6  | did you mean type?",
                "country:Afghanistn     | 8  | did you mean afghanistan?",
                "mode:abducted          | 5  | did you mean abduct?",
                "a (b c                 | 2  | never closed",
                "a b)                   | 3  | nothing is open",
                "a OR                   | 4  | missing at the end",
                "OR a                   | 0  | missing before this",
                "a () b                 | 3  | missing before this )",
                "\"a b                  | 0  | never closed",
                "killed:many            | 7  | wants a number",
                "killed:5..x            | 10 | wants a number",
                "killed:20..5           | 7  | no number lies in",
                "date:2021-13           | 5  | is no day",
                "date:2021-01..2021-02-30 | 14 | is no day",
                "date:2021-02..2021-01  | 5  | before the first",
                "near:36.7,200/5km      | 5  | -180 to 180",
                "near:36.7,20/5miles    | 13 | is no distance",
                "type: ASSAULT          | 5  | wants a value",
                "bo*mb                  | 2  | at the end of a word",
                "!!!                    | 0  | no word",
                "claimed:maybe          | 8  | yes or no",
                "type:ASS*              | 8  | takes no *",
                "a - b                  | 2  | right before",
            })
    void faultIsToldWithItsPlace(String query, int position, String message) {
        assertThatThrownBy(() -> parse(query)).isInstanceOfSatisfying(QueryException.class, fault -> {
            assertThat(fault.getMessage()).contains(message);
            assertThat(fault.position()).isEqualTo(position);
        });
    }

    @Test
    void limitsAreTold() {
        assertThatThrownBy(() -> parse("a ".repeat(65))).hasMessageContaining("no more than 64");
        assertThatThrownBy(() -> parse("(".repeat(17) + "a" + ")".repeat(17))).hasMessageContaining("no more than 16");
        assertThatThrownBy(() -> parse("-".repeat(4000) + "a")).hasMessageContaining("no more than 16");
        assertThatThrownBy(() -> parse("a".repeat(5000))).hasMessageContaining("4,096");
    }

    @Test
    void placeIsFoundInTheGazetteer() throws QueryException {
        Query.Near near = (Query.Near) parse("near:Kunduz/30km");

        assertThat(near.km()).isEqualTo(30);
        assertThat(near.spot().latitude()).isBetween(36.0, 37.5);
        assertThat(parse("near:\"paris, USA\"/30km").text()).isEqualTo("near:\"paris, USA\"/30km");
        assertThatThrownBy(() -> parse("near:Qwertyville/30km")).hasMessageContaining("no place \"Qwertyville\"");
    }

    @Property(tries = 3000)
    void anyTextIsReadOrRefusedWithAPlaceInside(@ForAll("nearly") String text) {
        try {
            Query query = parse(text);
            assertThat(parse(query.text())).isEqualTo(query);
        } catch (QueryException e) {
            assertThat(e.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> piece = Arbitraries.of(
                "a",
                "\"",
                "(",
                ")",
                "-",
                "NOT ",
                " OR ",
                " AND ",
                " ",
                ":",
                "*",
                "type:",
                "ASSAULT",
                "date:",
                "2021-10",
                "..",
                "killed:",
                ">=",
                "5",
                "near:",
                "1,2",
                "/50km",
                "actor:",
                "taliban",
                "\\",
                "é",
                "\uD83D\uDE00",
                "\uD83D",
                "quad:",
                "material conflict",
                "ß",
                "id:",
                "publisher:",
                "_",
                "'s",
                ".",
                "İ");
        return Arbitraries.oneOf(piece.list().ofMaxSize(14).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property(tries = 1000)
    void queryThatIsWrittenIsReadAgain(@ForAll("queries") Query query) throws QueryException {
        assertThat(parse(query.text())).as(query.text()).isEqualTo(query);
    }

    @Provide
    Arbitrary<Query> queries() {
        return queries(3);
    }

    private static Arbitrary<Query> queries(int depth) {
        if (depth == 0) {
            return terms();
        }
        Arbitrary<List<Query>> inner = queries(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                terms(),
                inner.map(parts -> joined(parts, Query.And.class)),
                inner.map(parts -> joined(parts, Query.Or.class)),
                queries(depth - 1).map(q -> q instanceof Query.Not ? q : new Query.Not(q)));
    }

    private static Query joined(List<Query> parts, Class<? extends Query> kind) {
        boolean and = kind == Query.And.class;
        List<Query> flat = parts.stream()
                .flatMap(part -> and && part instanceof Query.And a
                        ? a.parts().stream()
                        : !and && part instanceof Query.Or o ? o.parts().stream() : List.of(part).stream())
                .toList();
        return and ? new Query.And(flat) : new Query.Or(flat);
    }

    private static Arbitrary<Query> terms() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<Part> part = Arbitraries.of(Part.class);
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1950, 1, 1)::plusDays);
        Arbitrary<Long> number = Arbitraries.longs().between(0, 1_000_000);
        return Arbitraries.oneOf(
                Combinators.combine(part, word.list().ofMinSize(1).ofMaxSize(4)).as(Query.Phrase::new),
                Combinators.combine(part, word).as(Query.Beginning::new),
                Arbitraries.of("ASSAULT", "PROTEST").map(t -> new Query.Code(QueryField.TYPE, t, Match.WHOLE)),
                word.map(id -> new Query.Code(QueryField.ID, id, Match.BEGINNING)),
                Combinators.combine(
                                Arbitraries.of(QueryField.ACTOR, QueryField.VICTIM),
                                word,
                                word,
                                Arbitraries.of(Match.class))
                        .as((field, a, b, match) ->
                                new Query.Name(field, org.dateline.place.NameFolding.fold(a + " " + b), match)),
                day.map(d -> new Query.Days(QueryField.DATE, d, null)),
                Combinators.combine(day, number).as((d, n) -> new Query.Days(QueryField.SEEN, d, d.plusDays(n % 90))),
                number.map(n -> new Query.Amount(QueryField.KILLED, null, n)),
                Combinators.combine(number, number).as((n, m) -> new Query.Amount(QueryField.SOURCES, n, n + m)),
                Arbitraries.of(Query.Answer.class).map(a -> new Query.Flag(QueryField.DENIED, a)),
                Combinators.combine(
                                Arbitraries.doubles().between(-90, 90).ofScale(4),
                                Arbitraries.integers().between(1, 900))
                        .as((degrees, km) -> new Query.Near(new Query.Spot(null, null, degrees, degrees), km)));
    }
}
