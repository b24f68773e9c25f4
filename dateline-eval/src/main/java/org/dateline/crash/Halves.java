package org.dateline.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.cost.SyntheticReports;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * Kills a process while it brings a store of the step before to the present tables, and one while it exports, and looks
 * whether anything was lost and whether half of something stands under its final name. Arguments: number of kills of
 * each kind, seed, number of reports.
 */
public final class Halves {
    private static final int STEP = 2;
    private static final int BATCH = 200;

    private final Path folder;
    private final int reports;
    private final SyntheticReports synthetic;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private int finished;
    private int cut;

    Halves(Path folder, long seed, int reports) {
        this.folder = folder;
        this.reports = reports;
        this.synthetic = new SyntheticReports(seed);
        this.random = new Random(seed);
    }

    /** Runs it; ends with an exception where something was lost. */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        int reports = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        Halves run = new Halves(Files.createTempDirectory("halves"), seed, reports);
        run.run(kills);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %d kills while migrating and %d while exporting a store of %d reports; %d came too late, "
                        + "%d in the midst; %d faults%n",
                seed,
                kills,
                kills,
                reports,
                run.finished,
                run.cut,
                run.faults.size());
        run.faults.forEach(System.out::println);
        if (!run.faults.isEmpty()) {
            throw new IllegalStateException("something was lost");
        }
    }

    /** What is wrong after so many kills of each kind. */
    List<String> run(int kills) throws IOException, InterruptedException, StoreException, SQLException {
        Path present = folder.resolve("present.db");
        try (EventStore store = Stores.open(present.toString(), InstantSource.system())) {
            for (int i = 0; i < reports; i += BATCH) {
                store.add(synthetic.records(i, Math.min(reports, i + BATCH)));
            }
            while (store.merge(3 * BATCH).left() > 0) {
                // in steps
            }
        }
        Path old = folder.resolve("old.db");
        StepBefore.write(present, old, STEP);
        settle(old);
        long whole = time(migration(old));
        for (int i = 0; i < kills; i++) {
            migrating(old, whole);
        }
        exporting(present, kills);
        return List.copyOf(faults);
    }

    /** Brings what was written ahead into the file, so that it can be copied. */
    private static void settle(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private Path migration(Path old) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm", "-journal", ".before-step-3")) {
            Files.deleteIfExists(folder.resolve("work.db" + suffix));
        }
        return Files.copy(old, folder.resolve("work.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HalvesWorker.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Milliseconds from the moment when the work begins to its end. */
    private long time(Path work) throws IOException, InterruptedException {
        Process process = start("migrate", work.toString());
        process.getInputStream().read();
        long begun = System.nanoTime();
        process.waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private void kill(Process process, long longest) throws IOException, InterruptedException {
        process.getInputStream().read(); // it says when it begins
        boolean ended = process.waitFor(1 + random.nextInt((int) Math.max(1, longest)), TimeUnit.MILLISECONDS);
        finished += ended ? 1 : 0;
        cut += ended ? 0 : 1;
        process.destroyForcibly().waitFor();
    }

    private void migrating(Path old, long whole) throws IOException, InterruptedException {
        Path work = migration(old);
        kill(start("migrate", work.toString()), whole);
        Path before = folder.resolve("work.db.before-step-3");
        if (Files.exists(before)) {
            faults.addAll(intact(before));
        }
        try (EventStore store = Stores.open(work.toString(), InstantSource.system())) {
            faults.addAll(new Audit(synthetic).of(store, 0, reports));
        } catch (StoreException e) {
            faults.add("a store whose migration was cut does not open: " + e.getMessage());
        }
    }

    /** A copy from before the step holds all reports. */
    private List<String> intact(Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM report), (SELECT integrity_check FROM pragma_integrity_check)")) {
            boolean sound = row.next() && row.getInt(1) == reports && "ok".equals(row.getString(2));
            return sound ? List.of() : List.of("half a copy from before the step under its final name");
        } catch (SQLException e) {
            return List.of("half a copy from before the step under its final name: " + e.getMessage());
        }
    }

    private void exporting(Path present, int kills) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.csv");
        Process first = start("export", present.toString(), whole.toString());
        first.getInputStream().read();
        long begun = System.nanoTime();
        first.waitFor();
        long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        byte[] expected = Files.readAllBytes(whole);
        Path out = folder.resolve("out.csv");
        for (int i = 0; i < kills; i++) {
            Files.deleteIfExists(out);
            kill(start("export", present.toString(), out.toString()), longest);
            if (Files.exists(out) && !Arrays.equals(Files.readAllBytes(out), expected)) {
                faults.add("half an export under its final name");
            }
        }
    }

    /** Says that the work begins. */
    static void begin(OutputStream out) throws IOException {
        out.write("begin\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
