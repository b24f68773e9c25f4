package org.dateline.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.cost.SyntheticReports;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * Kills a process that adds, merges, reviews and backs up, at random instants, and looks each time whether what it acknowledged
 * is there. Arguments: number of kills, seed, folder, and the address of the store (default: a file in the folder).
 */
public final class Kills {
    private static final int LONGEST_MILLIS = 1200;

    private final String address;
    private final long seed;
    private final Path folder;
    private final Random random;
    private int acknowledged;
    private int backups;
    private long reviewed;

    Kills(String address, long seed, Path folder) {
        this.address = address;
        this.seed = seed;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Runs it; ends with an exception where something was lost. */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("kills");
        Files.createDirectories(folder);
        String address =
                arguments.length > 3 ? arguments[3] : folder.resolve("store.db").toString();
        Kills run = new Kills(address, seed, folder);
        List<String> faults = run.run(kills);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %d kills, %d reports and %d acts of reviewers acknowledged, %d backups whole, %d faults%n",
                seed,
                kills,
                run.acknowledged,
                run.reviewed,
                run.backups,
                faults.size());
        faults.forEach(System.out::println);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("something was lost");
        }
    }

    /** What is wrong after so many kills. */
    List<String> run(int kills) throws IOException, InterruptedException, StoreException {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            kill();
            for (String fault : audit()) {
                faults.add("after kill %d: %s".formatted(i + 1, fault));
            }
        }
        return faults;
    }

    int acknowledged() {
        return acknowledged;
    }

    long reviewed() {
        return reviewed;
    }

    private void kill() throws IOException, InterruptedException {
        Process worker = start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            int start = random.nextInt(10); // most are killed at work, some before, some while they open the store
            for (int heard = 0; heard < start; heard++) {
                hear(said);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
            worker.toHandle().destroyForcibly(); // that of the process would close its output
            worker.waitFor();
            while (hear(said)) {
                // what the worker had said before it was killed counts
            }
        }
    }

    private boolean hear(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line != null && line.startsWith(Worker.ADDED)) {
            acknowledged = Integer.parseInt(line.substring(Worker.ADDED.length()));
        }
        if (line != null && line.startsWith(Worker.REVIEWED)) {
            reviewed = Long.parseLong(line.substring(Worker.REVIEWED.length()));
        }
        return line != null;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        address,
                        Long.toString(seed),
                        Integer.toString(acknowledged),
                        folder.toString())
                .redirectError(folder.resolve("worker.log").toFile())
                .start();
    }

    private List<String> audit() throws IOException, StoreException {
        List<String> faults = new ArrayList<>();
        try (EventStore store = Stores.open(address, InstantSource.system())) {
            faults.addAll(new Audit(new SyntheticReports(seed)).of(store, 0, acknowledged));
            faults.addAll(Audit.acts(store, reviewed));
        }
        List<Path> copies;
        try (Stream<Path> files = Files.list(folder)) {
            copies = files.filter(f -> f.getFileName().toString().matches("backup-.*\\.db"))
                    .toList();
        }
        for (Path copy : copies) {
            faults.addAll(backup(copy));
        }
        return faults;
    }

    /** What stands under the name of a backup is a whole store. */
    private List<String> backup(Path copy) throws IOException {
        try (EventStore store = Stores.open(copy.toString(), InstantSource.system())) {
            backups++;
            return store.check();
        } catch (StoreException e) {
            return List.of("half a backup under its final name: " + e.getMessage());
        } finally {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
            }
        }
    }
}
