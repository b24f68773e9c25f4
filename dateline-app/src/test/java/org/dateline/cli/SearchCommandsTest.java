package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read, over a store of coded reports. */
class SearchCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() throws StoreException {
        try (EventStore store = Stores.open(store(), () -> Instant.parse("2024-04-01T00:00:00Z"))) {
            store.add(List.of(
                    report(
                            "blast",
                            "2024-03-02",
                            "A bomb killed people at the market in Kano.",
                            "ASSAULT",
                            "Kano",
                            "NGA",
                            12),
                    report(
                            "raid",
                            "2024-03-09",
                            "Raiders killed people at a farm near Jos.",
                            "ASSAULT",
                            "Jos",
                            "NGA",
                            3),
                    report("march", "2024-03-20", "Teachers marched through Nairobi.", "PROTEST", "Nairobi", "KEN", 0),
                    report(
                            "refusal",
                            "2024-03-21",
                            "The union rejected the offer in Nairobi.",
                            "REJECT",
                            "Nairobi",
                            "KEN",
                            0)));
            store.merge(100);
        }
    }

    private static String store() {
        return folder.resolve("news.db").toString();
    }

    private static String report(
            String id, String day, String text, String type, String town, String country, int killed) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("report")
                .put("id", id)
                .put("published", day)
                .put("text", text)
                .put("title", text)
                .put("language", "en");
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
        ArrayNode events = root.putArray("events");
        ObjectNode event = events.addObject().put("id", "e1").put("type", type).put("incident", 0);
        event.put("status", "occurred").put("timeframe", "current").put("confidence", 0.9);
        event.putArray("contexts");
        event.putArray("sources")
                .addObject()
                .put("name", "the union")
                .put("code", "LAB")
                .put("role", "LAB");
        event.putObject("trigger").put("begin", 2).put("end", 6).put("text", text.substring(2, 6));
        event.putObject("sentence").put("begin", 0).put("end", text.length()).put("text", text);
        event.putObject("place").put("name", town).put("country", country).put("precision", "city");
        event.putObject("date").put("start", day).put("end", day).put("precision", "day");
        if (killed > 0) {
            event.putObject("killed").put("low", killed).put("best", killed).put("high", killed);
        }
        return root.toString();
    }

    private static Run run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--store", store()));
        return Run.of(all.toArray(String[]::new));
    }

    private static List<String> reports(JsonNode incidents) {
        List<String> reports = new ArrayList<>();
        incidents.forEach(incident -> incident.path("members")
                .forEach(member -> reports.add(member.path("report").asText())));
        return reports;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type:ASSAULT                    | raid blast",
                "country:NGA killed:>=10         | blast",
                "bomb OR marched                 | march blast",
                "place:nairobi -type:PROTEST     | refusal",
                "date:2024-03-05..2024-03-20     | march raid",
                "actor:LAB date:2024-03-21       | refusal",
            })
    void searchGivesTheIncidentsOfAQueryAsJsonTheNewestFirst(String query, String expected) throws IOException {
        Run run = run("search", query, "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(reports(MAPPER.readTree(run.out()))).containsExactly(expected.split(" "));
    }

    @Test
    void searchFormatsAgree() throws IOException {
        List<String> ids =
                run("search", "any:yes", "--format", "ids").out().lines().toList();
        assertThat(ids).hasSize(4);
        List<String> lines =
                run("search", "any:yes", "--format", "jsonl").out().lines().toList();
        for (int i = 0; i < ids.size(); i++) {
            assertThat(MAPPER.readTree(lines.get(i)).path("id").asText()).isEqualTo(ids.get(i));
        }
        assertThat(run("search", "any:yes", "--format", "csv").out().lines()).hasSize(5);
        assertThat(run("search", "any:yes", "--count").out()).isEqualTo("4\n");
        assertThat(run("search", "any:yes", "--order", "oldest", "--limit", "1", "--format", "ids")
                        .out()
                        .strip())
                .isEqualTo(ids.get(3));
    }

    @Test
    void nothingFoundIsNoFailure() {
        assertThat(run("search", "country:FJI", "--format", "json").out().strip())
                .isEqualTo("[ ]");
        assertThat(run("search", "country:FJI", "--format", "ids").out()).isEmpty();
        for (String command : List.of("search", "timeline", "positions")) {
            Run run = run(command, "country:FJI");
            assertThat(run.exitCode()).as(command).isZero();
            assertThat(run.out()).as(command).startsWith("0 ").endsWith("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "timeline", "positions"})
    void faultInAQueryIsShownInItsPlaceAndEndsWithTwo(String command) {
        Run run = run(command, "bomb", "type:ASAULT");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("did you mean ASSAULT?").contains("\n  bomb type:ASAULT\n            ^");
    }

    @Test
    void storeThatIsNotThereIsNotMadeAndEndsWithFour() {
        Path none = folder.resolve("none.db");
        for (String command : List.of("search", "timeline", "positions")) {
            Run run = Run.of(command, "bomb", "--store", none.toString());
            assertThat(run.exitCode()).as(command).isEqualTo(4);
            assertThat(run.err()).contains("there is no store").contains("none.db");
        }
        assertThat(none).doesNotExist();
    }

    @Test
    void searchForReportsGivesReports() throws IOException {
        Run run = run("search", "--reports", "killed", "country:NGA", "--format", "json");
        List<String> ids = new ArrayList<>();
        MAPPER.readTree(run.out()).forEach(report -> ids.add(report.path("id").asText()));
        assertThat(ids).containsExactly("raid", "blast");
    }

    @Test
    void earlierStateIsSearchedAndOneThatIsNotThereEndsWithFour() {
        assertThat(run("search", "any:yes", "--count", "--as-of", "0").out()).isEqualTo("0\n");
        assertThat(run("search", "any:yes", "--count", "--as-of", "1").out()).isEqualTo("4\n");
        assertThat(run("search", "any:yes", "--as-of", "99").exitCode()).isEqualTo(4);
    }

    @Test
    void showTellsOfAnIncidentByTheBeginningOfItsId() throws IOException {
        String id = run("search", "place:kano", "--format", "ids").out().strip();
        Run text = run("show", id.substring(0, 8));
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains(id).contains("Kano").contains("12");
        JsonNode shown = MAPPER.readTree(run("show", id, "--format", "json").out());
        assertThat(shown.path("id").asText()).isEqualTo(id);
        assertThat(shown.path("tolls").path("killed").toString()).contains("12");
    }

    @Test
    void showOfAnIdThatIsNotThereEndsWithTwo() {
        Run run = run("show", "izzzz");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("izzzz");
    }

    @Test
    void timelineCountsByTheStretchThatIsAskedFor() {
        assertThat(run("timeline", "country:NGA", "--by", "month").out())
                .contains("2024-03")
                .contains("15");
        assertThat(run("timeline", "country:NGA").out()).contains("2024-03-02").contains("2024-03-09");
    }

    @Test
    void positionsTellWhoRejectsWhat() throws IOException {
        Run run = run("positions", "type:REJECT", "--format", "jsonl");
        assertThat(run.exitCode()).isZero();
        JsonNode position = MAPPER.readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(position.path("speaker").asText()).isEqualTo("the union");
        assertThat(run("positions", "type:REJECT", "--speaker", "taliban", "--format", "jsonl")
                        .out())
                .isEmpty();
    }

    @Test
    void damagedStoreGivesWhatCanBeReadAndTellsWhatIsLost() throws IOException, SQLException {
        Path damaged = folder.resolve("damaged.db");
        Files.copy(Path.of(store()), damaged);
        Run whole = Run.of("export", "--salvage", "--store", damaged.toString());
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out().lines()).hasSize(4).allMatch(line -> line.contains("\"report\""));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE report SET record = x'00' WHERE id = 'raid'");
        }
        Path out = folder.resolve("salvaged.jsonl");
        Run part = Run.of("export", "--salvage", "--store", damaged.toString(), "--out", out.toString());
        assertThat(part.exitCode()).isEqualTo(1);
        assertThat(part.err()).contains("3 reports read").contains("1 damaged, left out: raid");
        assertThat(Files.readString(out, StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
