package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many, slow and leaving clients (threats D8 and D12). */
@Timeout(60)
class LoadTest {
    private static ServerLimits limits(int exports, Duration patience) {
        ServerLimits usual = ServerLimits.standard();
        return new ServerLimits(
                usual.bodyBytes(),
                usual.pageSize(),
                usual.points(),
                2,
                exports,
                3,
                usual.waiting(),
                patience,
                usual.leastRate(),
                usual.cacheBytes());
    }

    /** Enough that an export does not fit into the buffers between the two ends. */
    private static void fill(Served served) throws StoreException {
        String record = Served.record("big", "Gunmen shot dead a journalist in Lahore on Saturday, police said.");
        List<String> records = new ArrayList<>();
        Random random = new Random(7);
        byte[] noise = new byte[45_000];
        for (int i = 0; i < 150; i++) {
            random.nextBytes(noise);
            String pad = Base64.getUrlEncoder().encodeToString(noise);
            records.add(record.replace("\"id\":\"big\"", "\"id\":\"big" + i + "\"")
                    .replace("\"publisher\":\"Paper big\"", "\"publisher\":\"" + i + pad + "\""));
        }
        served.store.add(records);
        served.store.mergeAll();
    }

    private static Socket export(Served served) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), served.server.address().getPort()));
        socket.getOutputStream()
                .write("GET /api/export?format=bundle&mask=no HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static double gauge(Served served, String name) throws IOException, InterruptedException {
        return served.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private static void until(Served served, String name, double value) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (gauge(served, name) != value) {
            assertThat(System.nanoTime()).as("%s to be %s", name, value).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void slowReaderOfAnExportHarmsNobodyAndTheWorkEndsWhenHeLeaves(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder, limits(2, Duration.ofSeconds(20)))) {
            fill(served);
            try (Socket slow = export(served)) {
                assertThat(slow.getInputStream().read()).isPositive();
                until(served, "dateline_exports_running", 1);
                for (int i = 0; i < 20; i++) {
                    assertThat(served.get("/api/incidents?size=" + (i + 1)).statusCode())
                            .isEqualTo(200);
                }
                assertThat(served.get("/api/export?format=jsonl").statusCode()).isEqualTo(200);
                assertThat(gauge(served, "dateline_exports_running")).isEqualTo(1);
            }
            until(served, "dateline_exports_running", 0);
            assertThat(served.get("/metrics").body()).contains("dateline_exports_total{outcome=\"left\"} 1");
        }
    }

    @Test
    void moreExportsThanAreBorneAreTurnedAway(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder, limits(1, Duration.ofSeconds(20)))) {
            fill(served);
            try (Socket slow = export(served)) {
                assertThat(slow.getInputStream().read()).isPositive();
                HttpResponse<String> other = served.get("/api/export");
                assertThat(other.statusCode()).isEqualTo(503);
                assertThat(other.headers().firstValue("Retry-After")).isPresent();
            }
        }
    }

    @Test
    void readerWhoTakesNextToNothingIsLeft() {
        AtomicLong nanos = new AtomicLong();
        OutputStream slow = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] from, int begin, int count) {
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(10));
            }
        };
        PacedStream paced = new PacedStream(slow, 4_096, nanos::get, () -> {});
        assertThatThrownBy(() -> paced.write(new byte[1 << 20])).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(nanos.get())).isLessThan(Duration.ofSeconds(100));
    }

    @Test
    void listenersAreToldOfANewVersionAndStoppingEndsThem(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        Served served = new Served(folder, limits(2, Duration.ofSeconds(20)));
        HttpResponse<InputStream> stream = served.http.send(
                HttpRequest.newBuilder(served.at("/api/stream")).build(), BodyHandlers.ofInputStream());
        CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> {
            try (InputStream in = stream.body()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "broken: " + e;
            }
        });
        HttpResponse<String> added =
                served.write("/api/reports", "{\"id\":\"s\",\"text\":\"Police arrested 20 people in Nairobi.\"}");
        String incident =
                Served.JSON.readTree(added.body()).path("incidents").path(0).asText();
        TimeUnit.MILLISECONDS.sleep(300);
        long begun = System.nanoTime();
        served.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(heard.join()).contains("event: version").contains("\"added\":[\"" + incident + "\"]");
    }

    @Test
    void moreListenersThanAreBorneAreTurnedAway(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder, limits(2, Duration.ofSeconds(20)))) {
            List<InputStream> open = new ArrayList<>();
            int last = 200;
            for (int i = 0; i < 4; i++) {
                HttpResponse<InputStream> stream = served.http.send(
                        HttpRequest.newBuilder(served.at("/api/stream")).build(), BodyHandlers.ofInputStream());
                open.add(stream.body());
                last = stream.statusCode();
            }
            assertThat(last).isEqualTo(503);
            assertThat(served.get("/api/incidents").statusCode()).isEqualTo(200);
            for (InputStream one : open) {
                one.close();
            }
        }
    }

    @Test
    void readingThatTakesTooLongIsBrokenOff(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder, limits(2, Duration.ofMillis(300)))) {
            Reads reads = new Reads(served.store, Executors.newScheduledThreadPool(1), 1, Duration.ofMillis(300));
            long begun = System.nanoTime();
            ApiException broken = null;
            try {
                reads.read(
                        new AsOf.Now(),
                        snapshot -> snapshot.sql()
                                .fetchOne(
                                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"));
            } catch (ApiException | QueryException e) {
                broken = e instanceof ApiException api ? api : null;
            }
            assertThat(broken).isNotNull();
            assertThat(Objects.requireNonNull(broken).status()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Another program holds the store for a moment, so that the change waits while the server is told to stop. */
    @Test
    void changeThatIsUnderWayIsFinishedAndAnsweredBeforeTheServerStops(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException, SQLException {
        Served served = new Served(folder, limits(2, Duration.ofSeconds(20)));
        String body = Served.record("last", "Police arrested 20 people in Nairobi.");
        String mark = served.json("/api/session").path("csrf").asText();
        CompletableFuture<Void> stopped;
        CompletableFuture<Integer> answered;
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("news.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            answered = CompletableFuture.supplyAsync(() -> {
                try {
                    return served.post("/api/reports", body, Guard.CSRF, mark).statusCode();
                } catch (IOException | InterruptedException e) {
                    return 0;
                }
            });
            until(served, "dateline_writes_running", 1);
            stopped = CompletableFuture.runAsync(served.server::close);
            TimeUnit.MILLISECONDS.sleep(300);
            statement.execute("ROLLBACK");
        }
        assertThat(answered.join()).isEqualTo(201);
        stopped.join();
        try (Snapshot now = served.store.read(new AsOf.Now())) {
            assertThat(now.record("last")).isNotNull();
        }
        assertThat(served.store.check()).isEmpty();
        served.store.close();
    }
}
