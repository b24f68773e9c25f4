package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own. */
class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("is served at (http://\\S+)");
    private static final Pattern MARK = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    private static Process start(Path store, String... more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.cli.Main",
                "serve",
                "--port",
                "0",
                "--store",
                store.toString());
        builder.command().addAll(List.of(more));
        return builder.start();
    }

    private static URI address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
        }
        throw new IOException("the server does not say where it is");
    }

    private String get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private int add(URI server, String record) throws IOException, InterruptedException {
        Matcher mark = MARK.matcher(get(server.resolve("/api/session")));
        assertThat(mark.find()).isTrue();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(server.resolve("/api/reports"))
                        .header("Content-Type", "application/json")
                        .header(Guard.CSRF, mark.group(1))
                        .POST(HttpRequest.BodyPublishers.ofString(record))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode();
    }

    @Test
    void killedServerLosesNothingThatItAcknowledged(@TempDir Path folder)
            throws IOException, InterruptedException, StoreException {
        Path file = folder.resolve("news.db");
        Process process = start(file);
        int kept = 0;
        try {
            URI server = address(process);
            String record = Served.record("k", "Gunmen shot dead a journalist in Lahore on Saturday, police said.");
            for (int i = 0; i < 5; i++) {
                if (add(server, record.replace("\"id\":\"k\"", "\"id\":\"k" + i + "\"")) == 201) {
                    kept++;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(kept).isEqualTo(5);
        try (EventStore store = Stores.open(file.toString(), InstantSource.system());
                Snapshot now = store.read(new AsOf.Now())) {
            for (int i = 0; i < kept; i++) {
                assertThat(Objects.requireNonNullElse(now.record("k" + i), "")).contains("Lahore");
            }
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void signalStopsTheServerWithinTenSeconds(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = start(folder.resolve("news.db"));
        try {
            assertThat(get(address(process).resolve("/healthz"))).isEqualTo("ok\n");
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void otherMachinesAreNotLetInWithoutTokens(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = start(folder.resolve("news.db"), "--host", "0.0.0.0");
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("dateline token add");
    }
}
