package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The file that describes the API, held against the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiContractTest {
    private static final Set<String> METHODS = Set.of("get", "post", "delete");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private JsonNode file = Served.JSON.createObjectNode();
    private @Nullable Served running;
    private String incident = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, StoreException, InterruptedException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/dateline/server/openapi.yaml"))) {
            file = Served.JSON.valueToTree(new Yaml().<Object>load(in));
        }
        running = new Served(folder);
        incident = served().firstIncident();
    }

    @AfterAll
    void stop() throws StoreException {
        served().close();
    }

    private Served served() {
        return Objects.requireNonNull(running);
    }

    /** One method of one path, as the file has it. */
    private record Operation(String method, String path, JsonNode told) {
        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        file.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    @Test
    void everyRouteIsInTheFileWithItsRoleAndTheOtherWayRound() {
        TreeMap<String, String> described = new TreeMap<>();
        operations()
                .forEach(operation -> described.put(
                        operation.toString(), operation.told().path("x-role").asText()));
        TreeMap<String, String> there = new TreeMap<>();
        served().server
                .routes()
                .forEach(route -> there.put(
                        route.method() + " " + route.path().replace('<', '{').replace('>', '}'),
                        route.role().label()));
        assertThat(there).isEqualTo(described);
    }

    @TestFactory
    Stream<DynamicTest> operationAnswersAsTheFileSays() {
        return operations().stream()
                .filter(operation -> !operation.told().has("x-tested-by"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> ask(operation)));
    }

    @TestFactory
    Stream<DynamicTest> wrongQueryIsRefusedWithItsPlace() {
        return operations().stream()
                .filter(operation -> parameters(operation).stream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("q")))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    HttpResponse<String> answer =
                            served().get(address(operation).replaceAll("q=[^&]*", "q=flood%20type:NOPE"));
                    assertThat(answer.statusCode()).isEqualTo(400);
                    JsonNode problem = check(operation, answer);
                    assertThat(problem.path("position").asInt(-1)).isEqualTo(11);
                }));
    }

    @TestFactory
    Stream<DynamicTest> valueThatIsNoneIsRefused() {
        return operations().stream()
                .filter(operation -> operation.path().startsWith("/api/")
                        && operation.method().equals("get"))
                .flatMap(operation -> parameters(operation).stream()
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .filter(parameter -> parameter.path("schema").has("enum")
                                || parameter
                                        .path("schema")
                                        .path("type")
                                        .asText()
                                        .equals("integer")
                                || Set.of("asOf", "cursor", "a", "b")
                                        .contains(parameter.path("name").asText()))
                        .map(parameter -> parameter.path("name").asText())
                        .map(name -> DynamicTest.dynamicTest(operation + " " + name, () -> {
                            HttpResponse<String> answer = served().get(with(address(operation), name, "-7nonsense"));
                            assertThat(answer.statusCode()).isEqualTo(400);
                            check(operation, answer);
                        })));
    }

    @Test
    void unknownIdIsNotFound() throws IOException, InterruptedException {
        for (String path :
                List.of("/api/incidents/zzz", "/api/reports/zzz", "/api/reports/zzz/text", "/api/codebook/X")) {
            HttpResponse<String> answer = served().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(violations("Problem", Served.JSON.readTree(answer.body())))
                    .isEmpty();
        }
    }

    @Test
    void answerThatTheAskerHasIsNotSentAgain() throws IOException, InterruptedException {
        for (String path : List.of("/api/incidents?size=1", "/api/facets", "/page/index.html")) {
            String tag = served().get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(tag).as(path).startsWith("\"");
            assertThat(served().get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    private void ask(Operation operation) throws IOException, InterruptedException {
        String address = address(operation);
        JsonNode body = operation
                .told()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
        if (operation.told().path("responses").path("200").path("content").has("text/event-stream")) {
            HttpResponse<InputStream> stream = served().http
                    .send(HttpRequest.newBuilder(served().at(address)).build(), BodyHandlers.ofInputStream());
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            stream.body().close();
            return;
        }
        HttpResponse<String> answer = operation.method().equals("get")
                ? served().get(address)
                : served().write(address, body.isMissingNode() ? "{}" : body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        check(operation, answer);
    }

    /** The answer must be one that the file has for this operation; its body must be as the schema says. */
    private JsonNode check(Operation operation, HttpResponse<String> answer) throws IOException {
        JsonNode told = resolve(operation.told().path("responses").path(Integer.toString(answer.statusCode())));
        assertThat(told.isMissingNode())
                .as("status %d of %s", answer.statusCode(), operation)
                .isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = told.path("content").path(type);
        assertThat(content.isMissingNode()).as("%s of %s", type, operation).isFalse();
        if (!type.endsWith("json")) {
            return Served.JSON.missingNode();
        }
        JsonNode body = Served.JSON.readTree(answer.body());
        String name = content.path("schema").path("$ref").asText().replaceAll(".*/", "");
        if (!name.isEmpty()) {
            assertThat(violations(name, body)).as(operation.toString()).isEmpty();
        }
        return body;
    }

    private Set<String> violations(String schema, JsonNode body) {
        ObjectNode document = Served.JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
        document.set("components", file.path("components"));
        JsonSchema compiled = schemas.getSchema(document);
        Set<String> found = new TreeSet<>();
        compiled.validate(body).forEach(message -> found.add(message.toString()));
        return found;
    }

    private List<JsonNode> parameters(Operation operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.told().path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
        return parameters;
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
    }

    private String address(Operation operation) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters(operation)) {
            String name = parameter.path("name").asText();
            String example = parameter
                    .path("example")
                    .asText()
                    .replace("{incident}", incident)
                    .replace("{report}", "a");
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (!example.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
            }
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String with(String address, String name, String value) {
        String without = address.replaceAll("([?&])" + name + "=[^&]*&?", "$1");
        return without + (without.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
