package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOWNS = List.of("Jos", "Kano", "Maiduguri", "Zaria", "Yola", "Gombe", "Bauchi");

    private EventStore store;
    private DatelineServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private String csrf = "";
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private JsonNode incidents = JSON.createArrayNode();

    @BeforeAll
    void serve(@TempDir Path folder) throws StoreException, IOException, InterruptedException {
        store = Stores.open(folder.resolve("a.db").toString(), Clock.systemUTC());
        for (int i = 0; i < TOWNS.size(); i++) {
            store.add(List.of(record("r" + i, "2024-03-%02d".formatted(1 + 3 * i), TOWNS.get(i), 3 + i)));
        }
        store.merge(100);
        PrintStream quiet = new PrintStream(log, true, StandardCharsets.UTF_8);
        server = new DatelineServer(
                new ServerSettings("test.db", "127.0.0.1", 0, "anna", List.of(), "test"),
                new Tokens(folder.resolve("test.tokens"), Clock.systemUTC()),
                store,
                () -> {
                    throw new IllegalStateException("nothing is coded here");
                },
                new ServerLog(quiet, Clock.systemUTC()),
                ServerLimits.standard());
        csrf = get("api/session").path("csrf").asText();
        incidents = get("api/incidents?order=oldest").path("incidents");
        assertThat(incidents).hasSize(TOWNS.size());
    }

    @AfterAll
    void stop() throws StoreException {
        server.close();
        store.close();
    }

    private static String record(String id, String day, String town, int dead) {
        String text = "Gunmen killed %d people in %s.".formatted(dead, town);
        ObjectNode root = JSON.createObjectNode();
        root.putObject("report")
                .put("id", id)
                .put("published", day)
                .put("publisher", "Daily " + id)
                .put("text", text);
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
        ObjectNode event = root.putArray("events").addObject();
        event.put("id", "e1").put("type", "ASSAULT").put("mode", "firearms").put("cameo", "190");
        event.put("status", "occurred")
                .put("timeframe", "current")
                .put("confidence", dead == 9 ? 0.95 : 0.9 - 0.1 * dead);
        event.put("incident", 0);
        event.putObject("evidence").putObject("type").put("rule", "verb").put("entry", "assault.txt:" + dead);
        event.putObject("killed").put("low", dead).put("best", dead).put("high", dead);
        event.putObject("place")
                .put("name", town)
                .put("country", "NGA")
                .put("latitude", 9.0)
                .put("longitude", 8.0 + dead)
                .put("precision", "city");
        event.putObject("date").put("start", day).put("end", day).put("precision", "day");
        event.putObject("trigger").put("begin", 7).put("end", 13).put("text", "killed");
        event.putObject("sentence").put("begin", 0).put("end", text.length()).put("text", text);
        return root.toString();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-Dateline-Csrf", csrf)
                        .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode done(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String id(int number) {
        return incidents.path(number).path("id").asText();
    }

    private long version(int number) throws IOException, InterruptedException {
        return get("api/incidents/" + id(number)).path("version").asLong();
    }

    @Test
    void correctionIsShownAndTakenBack() throws IOException, InterruptedException {
        String path = "api/incidents/" + id(0);
        JsonNode after = done(
                path + "/review",
                "{'base':%d,'act':'correct','field':'tolls.killed','value':'5-7','words':{'report':'r0','begin':7,'end':13,'text':'killed'},'note':'a clinic said so'}"
                        .formatted(version(0)));
        assertThat(after.path("incident")
                        .path("tolls")
                        .path("killed")
                        .path("range")
                        .path("high")
                        .asInt())
                .isEqualTo(7);
        assertThat(after.path("corrections")
                        .path(0)
                        .path("machine")
                        .path("best")
                        .asInt())
                .isEqualTo(3);
        JsonNode history = get(path + "/history");
        assertThat(history.path(0).path("reviewer").asText()).isEqualTo("anna");
        assertThat(history.path(0).path("note").asText()).isEqualTo("a clinic said so");
        assertThat(history.path(0).path("undone").asBoolean()).isFalse();
        JsonNode back = done(
                path + "/undo", "{'base':%d}".formatted(after.path("version").asLong()));
        assertThat(back.path("incident")
                        .path("tolls")
                        .path("killed")
                        .path("range")
                        .path("best")
                        .asInt())
                .isEqualTo(3);
        assertThat(get(path + "/history").path(0).path("undone").asBoolean()).isTrue();
    }

    @Test
    void secondReviewerGetsBothSidesAsAProblem() throws IOException, InterruptedException {
        long seen = version(1);
        String path = "api/incidents/" + id(1) + "/review";
        done(path, "{'base':%d,'act':'correct','field':'type','value':'PROTEST'}".formatted(seen));
        HttpResponse<String> late = post(path, "{'base':%d,'act':'accept'}".formatted(seen));
        assertThat(late.statusCode())
                .as(() -> late.body() + log.toString(StandardCharsets.UTF_8))
                .isEqualTo(409);
        assertThat(late.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(late.body());
        assertThat(problem.path("yours").path("act").asText()).isEqualTo("accept");
        assertThat(problem.path("theirs").path(0).path("after").asText()).isEqualTo("PROTEST");
        assertThat(problem.path("current").path("incident").path("type").asText())
                .isEqualTo("PROTEST");
    }

    @Test
    void whatCannotBeIsRefusedAndKeepsNothing() throws IOException, InterruptedException {
        String path = "api/incidents/" + id(2) + "/review";
        long seen = version(2);
        assertThat(post(path, "{'act':'accept'}").statusCode()).isEqualTo(400);
        assertThat(post(path, "{'base':%d,'act':'applaud'}".formatted(seen)).statusCode())
                .isEqualTo(400);
        assertThat(post(path, "{'base':%d,'act':'reject'}".formatted(seen)).statusCode())
                .isEqualTo(422);
        assertThat(post(path, "{'base':%d,'act':'correct','field':'type','value':'MURDER'}".formatted(seen))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(
                                path,
                                "{'base':%d,'act':'accept','words':{'report':'r2','begin':0,'end':6,'text':'Police'}}"
                                        .formatted(seen))
                        .statusCode())
                .isEqualTo(422);
        assertThat(version(2)).isEqualTo(seen);
        assertThat(get("api/incidents/" + id(2) + "/history")).isEmpty();
    }

    @Test
    void queueTellsWhyAndLeavesOutWhatWasReviewed() throws IOException, InterruptedException {
        JsonNode items = get("api/review/queue?by=uncertain&size=3").path("items");
        assertThat(items).hasSize(3);
        assertThat(items.path(0).path("id").asText()).isEqualTo(id(5));
        assertThat(items.path(0).path("why").path(0).asText()).contains("confidence");
        assertThat(get("api/review/queue?by=rule:assault.txt:6").path("items"))
                .singleElement()
                .satisfies(i -> assertThat(i.path("id").asText()).isEqualTo(id(3)));
        done("api/incidents/" + id(3) + "/review", "{'base':%d,'act':'accept'}".formatted(version(3)));
        assertThat(get("api/review/queue?by=rule:assault.txt:6").path("items")).isEmpty();
        JsonNode sample = get("api/review/queue?by=sample:7&size=2");
        JsonNode again = get("api/review/queue?by=sample:7&size=2");
        assertThat(again.path("items")).isEqualTo(sample.path("items"));
        JsonNode rest =
                get("api/review/queue?by=sample:7&cursor=" + sample.path("next").asText());
        assertThat(rest.path("items").findValuesAsText("id"))
                .doesNotContainAnyElementsOf(sample.path("items").findValuesAsText("id"));
        JsonNode fields = get("api/review/accuracy").path("byField");
        assertThat(fields.path(0).path("field").asText()).isEqualTo("incident");
        assertThat(fields.path(0).path("high").asDouble()).isLessThanOrEqualTo(1);
    }

    @Test
    void twoIncidentsAreJoinedAndTheJoinIsTakenBack() throws IOException, InterruptedException {
        long seen = Math.max(version(4), version(5));
        JsonNode joined = done(
                "api/review/join",
                "{'incidents':['%s','%s'],'reason':'one raid','base':%d}".formatted(id(4), id(5), seen));
        assertThat(joined.path("reports")).hasSize(2);
        String now = joined.path("incident").path("id").asText();
        done(
                "api/incidents/" + now + "/undo",
                "{'base':%d}".formatted(joined.path("dataVersion").asLong()));
        assertThat(get("api/incidents/" + id(4)).path("reports")).hasSize(1);
        assertThat(get("api/incidents/" + id(5)).path("reports")).hasSize(1);
    }

    @Test
    void twoCodeARoundBlindAndWhatTheyDifferOnIsSettled() throws IOException, InterruptedException {
        HttpResponse<String> made =
                post("api/review/rounds", "{'name':'pilot','q':'killed:9','size':5,'coders':['anna','ben'],'seed':4}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String round =
                "api/review/rounds/" + JSON.readTree(made.body()).path("id").asText();
        JsonNode task = get(round + "/next");
        assertThat(task.path("text").asText()).isEqualTo("Gunmen killed 9 people in Bauchi.");
        assertThat(task.toString()).doesNotContain("ASSAULT");
        done(round + "/answers", "{'item':1,'fields':{'type':'ASSAULT','killed':'9'}}");
        done(round + "/answers", "{'item':1,'coder':'ben','fields':{'type':'COERCE','killed':'9'}}");
        assertThat(get(round + "/next").path("finished").asBoolean()).isTrue();
        JsonNode agreement = get(round + "/agreement");
        assertThat(agreement.path("fields").path("type").path("same").asDouble())
                .isZero();
        assertThat(agreement.path("fields").path("tolls.killed").path("same").asDouble())
                .isOne();
        assertThat(agreement.path("disagreements").path(0).path("answers")).hasSize(2);
        JsonNode settled = done(round + "/adjudications", "{'item':1,'field':'mode','value':'explosives'}");
        assertThat(settled.path("incident").path("corrected").path(0).asText()).isEqualTo("mode");
    }
}
