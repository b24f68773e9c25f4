package org.dateline.cost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reading people against a server: each looks at a page of a query of his own, thinks for up to three seconds, and looks
 * at the next. Meanwhile exports run, and one reader takes an export at a trickle. The first minute warms up and is not
 * told. Arguments: the address of the server, how
 * many people, for how many seconds, the number of the server's process.
 */
public final class ServeLoad {
    private static final int THINKING_MILLIS = 3_000;
    private static final int WARMING_SECONDS = 60;
    private static final int EXPORTS = 2;
    private static final double NANOS = 1e9;
    private static final double TICKS = 100;
    private static final int USER_TICKS = 11;
    private static final int TRICKLE = 8_192;

    private final URI server;
    private final int people;
    private final long warm;
    private final long end;
    private final Path process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Times times = new Times();
    private final AtomicLong exported = new AtomicLong();
    private final AtomicLong exports = new AtomicLong();
    private final AtomicLong trickled = new AtomicLong();
    private final List<String> types = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> months = new ArrayList<>();

    private ServeLoad(URI server, int people, int seconds, String process) {
        this.server = server;
        this.people = people;
        this.warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARMING_SECONDS);
        this.end = warm + TimeUnit.SECONDS.toNanos(seconds);
        this.process = Path.of("/proc", process);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ServeLoad(
                        URI.create(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        arguments[3])
                .run();
    }

    private void run() throws IOException, InterruptedException {
        learn();
        ExecutorService threads = Executors.newCachedThreadPool();
        for (int i = 0; i < people; i++) {
            int seed = i;
            threads.execute(() -> read(seed));
        }
        for (int i = 0; i < EXPORTS; i++) {
            threads.execute(this::export);
        }
        threads.execute(this::trickle);
        watch(warm);
        times.forget();
        double before = processor();
        long begun = System.nanoTime();
        watch(end);
        double busy = (processor() - before) * NANOS / (System.nanoTime() - begun);
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            System.out.println("some did not end");
        }
        times.print();
        System.out.printf(
                Locale.ROOT,
                "the server kept %.2f processors busy; exports: %d whole, %,d bytes; the slow reader took %,d bytes%n",
                busy,
                exports.get(),
                exported.get(),
                trickled.get());
        System.exit(times.errors() == 0 ? 0 : 1);
    }

    /** What there is to ask for. */
    private void learn() throws IOException, InterruptedException {
        JsonNode facets = new ObjectMapper()
                .readTree(client.send(request("/api/facets"), BodyHandlers.ofString())
                        .body());
        facets.path("type").fieldNames().forEachRemaining(types::add);
        facets.path("country").fieldNames().forEachRemaining(name -> {
            if (!name.isEmpty()) {
                countries.add(name);
            }
        });
        TreeMap<String, Integer> found = new TreeMap<>();
        facets.path("day").forEach(day -> {
            String text = day.path(0).asText();
            if (text.length() == 10) {
                found.merge(text.substring(0, 7), 1, Integer::sum);
            }
        });
        months.addAll(found.keySet());
        System.out.printf(
                Locale.ROOT,
                "%,d incidents, %d types, %d countries, %d months%n",
                facets.path("incidents").asLong(),
                types.size(),
                countries.size(),
                months.size());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).build();
    }

    private void read(int seed) {
        Random random = new Random(seed);
        List<String> shown = List.of();
        pause(random);
        while (System.nanoTime() < end) {
            int dice = random.nextInt(20);
            if (dice == 0 && !shown.isEmpty()) {
                ask("incident", "/api/incidents/" + shown.get(random.nextInt(shown.size())));
            } else if (dice == 1) {
                ask("counts", "/api/facets?q=" + query(random));
            } else {
                String body = ask("page", "/api/incidents?q=" + query(random));
                shown = ids(body);
            }
            pause(random);
        }
    }

    private static void pause(Random random) {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(THINKING_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> ids(String body) {
        List<String> ids = new ArrayList<>();
        int at = body.indexOf("{\"id\":\"");
        while (at >= 0) {
            int from = at + "{\"id\":\"".length();
            ids.add(body.substring(from, body.indexOf('"', from)));
            at = body.indexOf("{\"id\":\"", from);
        }
        return ids;
    }

    /** A query of the kinds that people ask: a type in a country, a month, many dead, a few sources. */
    private String query(Random random) {
        String type = "type:" + types.get(random.nextInt(types.size()));
        String country = "country:" + countries.get(random.nextInt(countries.size()));
        String month = "date:" + months.get(random.nextInt(months.size()));
        String query = switch (random.nextInt(6)) {
            case 0 -> type + " " + country;
            case 1 -> type + " " + month;
            case 2 -> country + " " + month;
            case 3 -> type + " " + country + " killed:>=" + (1 + random.nextInt(20));
            case 4 -> country + " sources:>=2";
            default -> type + " " + country + " " + month;
        };
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private String ask(String kind, String path) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
            times.took(kind, System.nanoTime() - begun, answer.statusCode() == 200);
            return answer.body();
        } catch (IOException e) {
            times.took(kind, System.nanoTime() - begun, false);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private void export() {
        while (System.nanoTime() < end) {
            try (InputStream in = client.send(request("/api/export?format=jsonl"), BodyHandlers.ofInputStream())
                    .body()) {
                byte[] buffer = new byte[1 << 16];
                int read = in.read(buffer);
                while (read >= 0 && System.nanoTime() < end) {
                    exported.addAndGet(read);
                    // A line of some megabytes a second, not this machine's memory.
                    TimeUnit.MILLISECONDS.sleep(20);
                    read = in.read(buffer);
                }
                if (read < 0) {
                    exports.incrementAndGet();
                }
            } catch (IOException e) {
                times.took("export", 0, false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void trickle() {
        try (InputStream in = client.send(request("/api/export?format=csv"), BodyHandlers.ofInputStream())
                .body()) {
            byte[] buffer = new byte[TRICKLE];
            int read = in.read(buffer);
            while (read >= 0 && System.nanoTime() < end) {
                trickled.addAndGet(read);
                TimeUnit.SECONDS.sleep(1);
                read = in.read(buffer);
            }
        } catch (IOException e) {
            System.out.println("the slow reader was left: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints the memory of the server every ten seconds. */
    private void watch(long until) throws IOException, InterruptedException {
        while (System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(10);
            String metrics =
                    client.send(request("/metrics"), BodyHandlers.ofString()).body();
            System.out.printf(
                    Locale.ROOT,
                    "heap %,d MB, resident %s, answered %,d%n",
                    heap(metrics) >> 20,
                    resident(),
                    times.all());
        }
    }

    private static long heap(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith("dateline_heap_bytes "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Seconds that the server has had a processor. */
    private double processor() throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS;
    }

    private String resident() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(process.resolve("status"))) {
            return lines.lines()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        }
    }

    /** How long answers took, by kind. */
    private static final class Times {
        private final Map<String, List<Long>> kinds = new TreeMap<>();
        private long errors;

        synchronized void took(String kind, long nanos, boolean well) {
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(nanos);
            errors += well ? 0 : 1;
        }

        synchronized void forget() {
            kinds.clear();
        }

        synchronized long errors() {
            return errors;
        }

        synchronized int all() {
            return kinds.values().stream().mapToInt(List::size).sum();
        }

        synchronized void print() {
            kinds.forEach((kind, nanos) -> {
                List<Long> sorted = nanos.stream().sorted().toList();
                System.out.printf(
                        Locale.ROOT,
                        "%-9s %,7d  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  slowest %7.1f ms%n",
                        kind,
                        sorted.size(),
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        at(sorted, 1));
            });
            System.out.println("errors: " + errors);
        }

        private static double at(List<Long> sorted, double share) {
            int index = Math.min(sorted.size() - 1, (int) (share * sorted.size()));
            return sorted.get(index) / 1e6;
        }
    }
}
