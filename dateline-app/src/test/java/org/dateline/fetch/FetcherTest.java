package org.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Bounds SMALL = new Bounds(5, Duration.ofSeconds(2), Duration.ofMillis(600), 1000);

    private HttpServer server;
    private ExecutorService threads;
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/to/")) {
            exchange.getResponseHeaders().set("Location", path.substring("/to/".length()));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/loop")) {
            exchange.getResponseHeaders().set("Location", "/loop");
            exchange.sendResponseHeaders(301, -1);
        } else if (path.equals("/drip")) {
            drip(exchange);
        } else if (path.equals("/large")) {
            send(exchange, "x".repeat(5000));
        } else if (path.equals("/gone")) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            send(exchange, "<p>A page.</p>");
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "Text/HTML; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A byte a while, for ever: each read is in time, the whole never. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetcher anywhere() {
        return new Fetcher(
                SMALL,
                SystemDefaultDnsResolver.INSTANCE,
                a -> true,
                Set.of(server.getAddress().getPort()));
    }

    private URI here(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Test
    void pageComesWithItsTypeAndWhereItWasFound() throws Exception {
        try (Fetcher fetcher = anywhere()) {
            Fetched page = fetcher.fetch(here("/to/" + "/page"));
            assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>A page.</p>");
            assertThat(page.mediaType()).isEqualTo("text/html");
            assertThat(page.address().getPath()).isEqualTo("/page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/loop", "/drip", "/large", "/gone"})
    void noPageComesWhereTheServerMisbehaves(String path) {
        try (Fetcher fetcher = anywhere()) {
            assertThatThrownBy(() -> fetcher.fetch(here(path)))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining(path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://10.1.2.3/",
                "http://172.20.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[ff02::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "https://user:word@example.org/",
                "http://example.org:22/",
                "file:///etc/passwd",
                "jar:file:///x.jar!/y",
                "gopher://example.org/",
                "ftp://example.org/",
                "/etc/passwd"
            })
    void addressesThatAreNoPublicPagesAreRefused(String address) {
        try (Fetcher fetcher = new Fetcher()) {
            assertThatThrownBy(() -> fetcher.fetch(URI.create(address)))
                    .isInstanceOfSatisfying(
                            FetchException.class, e -> assertThat(e.refused()).isTrue());
        }
    }

    @Test
    void redirectToAMachineInsideIsRefused() {
        DnsResolver names = new Names(host -> host.equals("outside.example") ? "127.0.0.1" : "10.0.0.1");
        try (Fetcher fetcher = new Fetcher(
                SMALL,
                names,
                a -> a.isLoopbackAddress(),
                Set.of(-1, server.getAddress().getPort()))) {
            URI address = URI.create(
                    "http://outside.example:" + server.getAddress().getPort() + "/to/http://inside.example/");
            assertThatThrownBy(() -> fetcher.fetch(address))
                    .isInstanceOfSatisfying(
                            FetchException.class, e -> assertThat(e.refused()).isTrue())
                    .hasMessageContaining("inside.example");
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void nameThatChangesItsAddressAfterTheCheckIsOfNoUse() {
        AtomicInteger asked = new AtomicInteger();
        DnsResolver rebinding = new Names(host -> asked.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1");
        try (Fetcher fetcher = new Fetcher(
                SMALL,
                rebinding,
                a -> !a.isLoopbackAddress(),
                Set.of(server.getAddress().getPort()))) {
            URI address =
                    URI.create("http://rebind.example:" + server.getAddress().getPort() + "/");
            assertThatThrownBy(() -> fetcher.fetch(address)).isInstanceOf(FetchException.class);
            assertThat(requests).hasValue(0);
        }
    }

    /** Names that lead where a test says. */
    private record Names(UnaryOperator<String> table) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getByName(table.apply(host))};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
