package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What others may try on the server; the numbers are those of the list of threats. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreatTest {
    private @Nullable Served running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, StoreException {
        running = new Served(folder);
    }

    @AfterAll
    void stop() throws StoreException {
        served().close();
    }

    private Served served() {
        return Objects.requireNonNull(running);
    }

    private String ask(String request) throws IOException {
        return served().raw(request + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void d2PolicyIsOnEveryAnswerWhetherItIsAPageDataOrAFault() throws IOException, InterruptedException {
        for (String path : List.of(
                "/",
                "/page/index.html",
                "/lib/preact.module.js",
                "/api/incidents",
                "/nothing",
                "/api/incidents?q=type:NOPE",
                "/api/export",
                "/metrics",
                "/healthz")) {
            HttpResponse<String> answer = served().get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .contains(Guard.POLICY);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
        assertThat(ask("GET /%ZZ HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("default-src 'none'")
                .doesNotContain("jetty");
    }

    @Test
    void d3TextOfAReportIsAFileToKeepAndNoPage() throws IOException, InterruptedException {
        HttpResponse<String> text = served().get("/api/reports/a/text");
        assertThat(text.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(text.headers().firstValue("Content-Security-Policy")).contains(Guard.SANDBOX);
        assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void d4NameThatSomebodyMadeLeadHereIsRefused() throws IOException {
        assertThat(ask("GET /api/incidents HTTP/1.1\r\nHost: evil.example:8474"))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("GET /api/incidents HTTP/1.1\r\nHost: 127.0.0.1.evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("GET /api/incidents HTTP/1.1\r\nHost: localhost:1")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET /api/incidents HTTP/1.1\r\nHost: news.example")).startsWith("HTTP/1.1 200");
    }

    @Test
    void d4PageOfAnotherOriginReadsNothingAndDoesNothing() throws IOException, InterruptedException {
        String mark = served().json("/api/session").path("csrf").asText();
        String body = "{\"text\":\"Police arrested 20 people in Nairobi.\"}";
        assertThat(served().post("/api/code", body, Guard.CSRF, mark, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().post("/api/code", body, Guard.CSRF, mark, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().get("/api/export", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(served().get("/api/incidents", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void d4WriteWithoutTheMarkOfThePageIsRefused() throws IOException, InterruptedException {
        String body = "{\"text\":\"Police arrested 20 people in Nairobi.\"}";
        JsonNode before = served().json("/api/count");
        assertThat(served().post("/api/reports", body).statusCode()).isEqualTo(403);
        assertThat(served().post("/api/reports", body, Guard.CSRF, "guess").statusCode())
                .isEqualTo(403);
        assertThat(served().json("/api/count")).isEqualTo(before);
    }

    @Test
    void d6PageMarkThatWasChangedIsRefused() throws IOException, InterruptedException {
        String next = served().json("/api/incidents?size=1").path("next").asText();
        assertThat(served().get("/api/incidents?size=1&cursor=" + next).statusCode())
                .isEqualTo(200);
        String other = (next.charAt(0) == 'A' ? "B" : "A") + next.substring(1);
        String longer = next.substring(0, next.length() - 2) + "AA";
        for (String changed : List.of(other, longer, "AAAA", "%00", next + next)) {
            HttpResponse<String> answer = served().get("/api/incidents?size=1&cursor=" + changed);
            assertThat(answer.statusCode()).as(changed).isEqualTo(400);
        }
        assertThat(served().get("/api/incidents?size=1&order=oldest&cursor=" + next)
                        .statusCode())
                .as("the mark of another page")
                .isEqualTo(400);
        assertThat(served().get("/api/changes?size=1&cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    @Test
    void d6HugeAndDeepQueriesAreRefused() throws IOException, InterruptedException {
        String many = "flood%20".repeat(70);
        String deep = "(".repeat(40) + "flood" + ")".repeat(40);
        for (String query : List.of(many, deep, "x".repeat(5_000), "'%20OR%201=1", "type:ASSAULT%00")) {
            HttpResponse<String> answer = served().get("/api/incidents?q=" + query);
            assertThat(answer.statusCode()).as(query).isIn(200, 400);
            assertThat(answer.statusCode() == 200 && query.length() > 20)
                    .as(query)
                    .isFalse();
        }
        assertThat(served().get("/api/incidents?size=1001").statusCode()).isEqualTo(400);
        assertThat(served().get("/api/incidents?size=-1").statusCode()).isEqualTo(400);
        assertThat(ask("GET /api/incidents?q=" + "x".repeat(200_000) + " HTTP/1.1\r\nHost: localhost"))
                .containsPattern("HTTP/1.1 4(14|31)");
    }

    @Test
    void d7PathsLeadToNoOtherFile() throws IOException {
        for (String path : List.of(
                "/page/../server/openapi.yaml",
                "/page/%2e%2e/server/openapi.yaml",
                "/page/..%2fserver/openapi.yaml",
                "/page/%5c..%5cserver%5copenapi.yaml",
                "/page/.%00/x.html",
                "/page//etc/passwd",
                "/page/./index.html/../../../org/dateline/Dateline.class",
                "/lib/../page/index.html",
                "/lib/%2e%2e/webjars/preact/10.28.0/package.json",
                "/lib/package.json")) {
            String answer = ask("GET " + path + " HTTP/1.1\r\nHost: localhost");
            assertThat(answer).as(path).containsPattern("^HTTP/1.1 4(00|04)");
        }
    }

    @Test
    void d8BodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(ask(
                        "POST /api/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                + (33L << 20)))
                .containsPattern("^HTTP/1.1 4(03|13)");
    }

    @Test
    void d8DeepBodyIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                served().write("/api/code", "{\"text\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void d11FaultTellsANumberAndNoTrace() throws IOException, InterruptedException {
        HttpResponse<String> answer = served().get("/api/incidents?asOf=999999");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("org.dateline")
                .doesNotContain("at ");
    }

    @Test
    void addressOfThisMachineIsNotFetchedForAnybody() throws IOException, InterruptedException {
        for (String url :
                List.of("http://127.0.0.1/", "http://169.254.169.254/latest", "file:///etc/passwd", "http://[::1]/")) {
            HttpResponse<String> answer = served().write("/api/code", "{\"url\":\"" + url + "\"}");
            assertThat(answer.statusCode()).as(url).isEqualTo(403);
        }
    }
}
