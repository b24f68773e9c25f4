package org.dateline.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.cost.SyntheticReports;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * Adds and merges over a wire to PostgreSQL that is cut at random messages, and while the server is stopped and started
 * again, and looks whether anything was lost or is there twice. Arguments: number of batches, number of stops, seed.
 */
public final class Outages {
    private static final int BATCH = 4;
    private static final int MESSAGES = 30_000;
    private static final int PATIENCE = 60;

    private final SyntheticReports reports;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private int acknowledged;
    private int failures;
    private int stops;
    private long longest;

    private Outages(long seed) {
        this.reports = new SyntheticReports(seed);
        this.random = new Random(seed);
    }

    /** Runs it; ends with an exception where something was lost. */
    public static void main(String[] arguments) throws Exception {
        int batches = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int stops = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        Outages run = new Outages(seed);
        Path data = Files.createTempDirectory("outages");
        try {
            int cuts = run.cut(batches, data.resolve("cut"));
            run.stop(stops, data.resolve("stop"));
            System.out.printf(
                    Locale.ROOT,
                    "seed %d: %d cuts of the wire, %d stops of the server, %d reports acknowledged, %d calls failed and "
                            + "were made again, longest call %.1f s, %d faults%n",
                    seed,
                    cuts,
                    run.stops,
                    run.acknowledged,
                    run.failures,
                    run.longest / 1e9,
                    run.faults.size());
        } finally {
            delete(data);
        }
        run.faults.forEach(System.out::println);
        if (!run.faults.isEmpty()) {
            throw new IllegalStateException("something was lost");
        }
    }

    private static String address(int port) {
        return "postgresql://postgres@localhost:" + port + "/postgres";
    }

    private static EmbeddedPostgres server(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "32MB")
                .start();
    }

    /** How often the wire was cut while so many batches went over it. */
    private int cut(int batches, Path data) throws Exception {
        int from = acknowledged;
        try (EmbeddedPostgres server = server(data);
                CuttingProxy proxy = new CuttingProxy(server.getPort(), MESSAGES, random.nextLong())) {
            open(address(server.getPort())).close(); // tables are made in peace
            try (EventStore store = open(address(proxy.port()))) {
                for (int i = 0; i < batches; i++) {
                    step(store);
                }
            }
            try (EventStore direct = open(address(server.getPort()))) {
                faults.addAll(new Audit(reports).of(direct, from, acknowledged));
            }
            return proxy.cuts();
        }
    }

    /** The server is ended at once, without a farewell, and started again, while batches go on. */
    private void stop(int times, Path data) throws Exception {
        int from = acknowledged;
        for (int i = 0; i < times; i++) {
            try (EmbeddedPostgres server = server(data);
                    EventStore store = open(address(server.getPort()))) {
                Thread stopper = new Thread(() -> kill(data), "stopper");
                stopper.start();
                addUntilGone(store);
                stopper.join();
                stops++;
            }
            try (EmbeddedPostgres server = server(data);
                    EventStore store = open(address(server.getPort()))) {
                faults.addAll(new Audit(reports).of(store, from, acknowledged));
            }
        }
    }

    private EventStore open(String address) throws InterruptedException, StoreException {
        for (int i = 0; ; i++) {
            try {
                return Stores.open(address, InstantSource.system());
            } catch (StoreException e) {
                failures++;
                if (i >= PATIENCE) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    /** One batch, again until it is acknowledged; then sometimes a step of merging. */
    private void step(EventStore store) throws StoreException {
        for (int i = 0; ; i++) {
            long start = System.nanoTime();
            try {
                store.add(reports.records(acknowledged, acknowledged + BATCH));
                acknowledged += BATCH;
                if (random.nextInt(3) == 0) {
                    store.merge(1 + random.nextInt(40));
                }
                return;
            } catch (StoreException e) {
                failures++;
                if (i >= PATIENCE) {
                    throw e;
                }
            } finally {
                longest = Math.max(longest, System.nanoTime() - start);
            }
        }
    }

    private void addUntilGone(EventStore store) {
        try {
            while (true) {
                store.add(reports.records(acknowledged, acknowledged + BATCH));
                acknowledged += BATCH;
                if (random.nextInt(3) == 0) {
                    store.merge(1 + random.nextInt(40));
                }
            }
        } catch (StoreException e) {
            failures++;
        }
    }

    /** The pid stands in the first line of the file that the server keeps. */
    private void kill(Path data) {
        try {
            Thread.sleep(500 + random.nextInt(3000));
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            long pid = Long.parseLong(lines.get(0).strip());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new IllegalStateException("no server to stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
