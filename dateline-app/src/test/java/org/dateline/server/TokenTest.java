package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in (threat D5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {
    private static final String NEWS = "{\"text\":\"Police arrested 20 people in Nairobi on Tuesday.\",\"id\":\"n\"}";

    private @Nullable Served running;
    private String reader = "";
    private String reviewer = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, StoreException {
        running = new Served(folder);
        reader = served().tokens.add(Role.READ, "Rita Reader", null).secret();
        reviewer = served().tokens
                .add(Role.REVIEW, "Omar Reviewer", Duration.ofDays(1))
                .secret();
    }

    @AfterAll
    void stop() throws StoreException {
        served().close();
    }

    private Served served() {
        return Objects.requireNonNull(running);
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return served().get(path, "Authorization", "Bearer " + token);
    }

    @Test
    void whereTokensAreNobodyReadsWithoutOne() throws IOException, InterruptedException {
        assertThat(served().get("/api/incidents").statusCode()).isEqualTo(401);
        assertThat(served().get("/metrics").statusCode()).isEqualTo(401);
        assertThat(served().get("/").statusCode()).isEqualTo(200);
        assertThat(served().get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/api/incidents", reader).statusCode()).isEqualTo(200);
    }

    @Test
    void readerMayNotWriteAndReviewerMay() throws IOException, InterruptedException {
        String bearer = "Bearer ";
        assertThat(served().post("/api/reports", NEWS, "Authorization", bearer + reader)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().post("/api/reports", NEWS, "Authorization", bearer + reviewer)
                        .statusCode())
                .isBetween(200, 201);
        assertThat(get("/api/session", reviewer).body())
                .contains("Omar Reviewer")
                .contains("\"review\"");
    }

    @Test
    void loginGivesACookieThatNoScriptReadsAndNoSiteSends() throws IOException, InterruptedException {
        HttpResponse<String> login = served().post("/api/login", "{\"token\":\"" + reviewer + "\"}");
        String cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .doesNotContain(reviewer);
        String sent = cookie.substring(0, cookie.indexOf(';'));
        assertThat(served().get("/api/incidents", "Cookie", sent).statusCode()).isEqualTo(200);
        assertThat(served().post("/api/reports", NEWS, "Cookie", sent).statusCode())
                .as("without the mark of the page")
                .isEqualTo(403);
        String mark = Served.JSON
                .readTree(served().get("/api/session", "Cookie", sent).body())
                .path("csrf")
                .asText();
        assertThat(served().post("/api/reports", NEWS, "Cookie", sent, Guard.CSRF, mark)
                        .statusCode())
                .isBetween(200, 201);
        served().post("/api/logout", "{}", "Cookie", sent, Guard.CSRF, mark);
        assertThat(served().get("/api/incidents", "Cookie", sent).statusCode()).isEqualTo(401);
    }

    @Test
    void tokenStandsInNoFileNoLogAndNoFigure() throws IOException, InterruptedException {
        Tokens.Made made = served().tokens.add(Role.READ, "Canary", null);
        Thread.sleep(1_100);
        get("/api/incidents?q=" + made.secret(), made.secret());
        get("/api/incidents/" + made.secret(), made.secret());
        String shown = get("/metrics", reader).body() + served().log.toString(StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain(made.secret());
        assertThat(get("/api/session", made.secret()).body()).doesNotContain(made.secret());
        Path folder = Objects.requireNonNull(file().getParent());
        try (var files = Files.list(folder)) {
            for (Path one : files.toList()) {
                assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                        .as(one.toString())
                        .doesNotContain(made.secret());
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
            String id = served().tokens.all().get(0).id();
            for (Path one : files.filter(f -> f.toString().endsWith(".tokens")).toList()) {
                if (Files.readString(one).startsWith(id)) {
                    return one;
                }
            }
        }
        throw new IOException("no file of tokens");
    }

    @Test
    void revokedTokenHoldsNoMore(@TempDir Path folder) throws IOException {
        Clock clock = new Clock();
        Tokens tokens = new Tokens(folder.resolve("t"), clock);
        Tokens.Made kept = tokens.add(Role.ADMIN, "Kept", null);
        Tokens.Made gone = tokens.add(Role.ADMIN, "Gone", null);
        assertThat(tokens.find(gone.secret())).isEqualTo(gone.token());
        assertThat(tokens.revoke(gone.token().id())).isTrue();
        assertThat(tokens.find(gone.secret())).isNull();
        assertThat(tokens.find(kept.secret())).isEqualTo(kept.token());
        assertThat(tokens.revoke("nothing")).isFalse();
    }

    @Test
    void tokenEndsWithItsDays(@TempDir Path folder) throws IOException {
        Clock clock = new Clock();
        Tokens tokens = new Tokens(folder.resolve("t"), clock);
        Tokens.Made made = tokens.add(Role.READ, "Short", Duration.ofDays(2));
        clock.now = clock.now.plus(Duration.ofDays(2)).minusSeconds(1);
        assertThat(tokens.find(made.secret())).isNotNull();
        clock.now = clock.now.plusSeconds(2);
        assertThat(tokens.find(made.secret())).isNull();
        assertThat(tokens.any()).isFalse();
    }

    @Test
    void whoFailsTooOftenWaits() {
        Clock clock = new Clock();
        Throttle throttle = new Throttle(3, Duration.ofMinutes(1), clock);
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.closed("10.0.0.1")).isFalse();
            throttle.failed("10.0.0.1");
        }
        assertThat(throttle.closed("10.0.0.1")).isTrue();
        assertThat(throttle.closed("10.0.0.2")).isFalse();
        clock.now = clock.now.plusSeconds(61);
        assertThat(throttle.closed("10.0.0.1")).isFalse();
    }

    @Test
    void manyWrongTokensAreTurnedAway(@TempDir Path folder) throws IOException, InterruptedException, StoreException {
        try (Served own = new Served(folder)) {
            own.tokens.add(Role.READ, "Somebody", null);
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = own.get("/api/incidents", "Authorization", "Bearer dl_wrong" + i)
                        .statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    /** A clock that is set by hand. */
    private static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }
}
