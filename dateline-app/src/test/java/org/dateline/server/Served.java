package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.SharedCoder;
import org.dateline.report.Report;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/** A server over a small store of its own, and ways to ask it. */
final class Served implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-06-30T12:00:00Z"));

    final EventStore store;
    final DatelineServer server;
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final HttpClient http = HttpClient.newHttpClient();
    final Tokens tokens;

    Served(Path folder) throws IOException, StoreException {
        this(folder, ServerLimits.standard());
    }

    Served(Path folder, ServerLimits limits) throws IOException, StoreException {
        String file = folder.resolve("news.db").toString();
        store = Stores.open(file, CLOCK);
        store.add(records());
        store.mergeAll();
        tokens = new Tokens(folder.resolve("news.db.tokens"), InstantSource.system());
        ServerLog told = new ServerLog(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system());
        ServerSettings settings = new ServerSettings(file, "127.0.0.1", 0, "tester", List.of("news.example"), "test");
        server = new DatelineServer(settings, tokens, store, SharedCoder::get, told, limits);
    }

    private static List<String> records() {
        List<String> records = new ArrayList<>();
        records.add(record(
                "a",
                "A car bomb exploded outside a police station in Mogadishu on Sunday, killing 12 people,"
                        + " police said. About 300 families were displaced and need food and shelter."));
        records.add(record(
                "b",
                "A car bomb outside a police station in Mogadishu killed 12 people on Sunday, a minister"
                        + " said. The minister condemned terrorism."));
        records.add(record("c", "Gunmen shot dead a journalist in Lahore on Saturday, police said."));
        return records;
    }

    static String record(String id, String text) {
        Dateline coder = SharedCoder.get();
        Report report = new Report(id, text, "Title of " + id, null, "Paper " + id, LocalDate.of(2024, 3, 4));
        return new RecordJson(coder.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.ALL)
                .write(coder.code(report), RecordJson.Layout.LINE);
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode json(String path, String... headers) throws IOException, InterruptedException {
        return JSON.readTree(get(path, headers).body());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A write with the mark of the page. */
    HttpResponse<String> write(String path, String body) throws IOException, InterruptedException {
        return post(path, body, Guard.CSRF, json("/api/session").path("csrf").asText());
    }

    /** What comes back for bytes that no client would send; the connection is closed by the server. */
    String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    String firstIncident() throws IOException, InterruptedException {
        return json("/api/incidents").path("incidents").path(0).path("id").asText();
    }

    @Override
    public void close() throws StoreException {
        server.close();
        store.close();
    }
}
