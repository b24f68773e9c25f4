package org.dateline.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.dateline.cost.SyntheticReports;
import org.dateline.store.EventStore;
import org.dateline.store.Stores;

/**
 * The process that is killed: adds, merges and now and then backs up, and says on its output what has been
 * acknowledged. Arguments: address of the store, seed of the reports, number of the first report, folder for backups
 * or {@code -}.
 */
public final class Worker {
    static final String READY = "ready";
    static final String ADDED = "added ";
    private static final int LARGEST_BATCH = 12;

    private Worker() {}

    /** Works until it is killed. */
    public static void main(String[] arguments) throws Exception {
        SyntheticReports reports = new SyntheticReports(Long.parseLong(arguments[1]));
        int next = Integer.parseInt(arguments[2]);
        Random random = new Random(next);
        try (EventStore store = Stores.open(arguments[0], InstantSource.system())) {
            say(READY);
            while (true) {
                int end = next + 1 + random.nextInt(LARGEST_BATCH);
                store.add(reports.records(next, end));
                next = end;
                say(ADDED + next);
                if (random.nextInt(3) == 0) {
                    store.merge(1 + random.nextInt(60));
                }
                if (random.nextInt(5) == 0 && !arguments[3].equals("-")) {
                    backUp(store, Path.of(arguments[3], "backup-" + next + ".db"));
                }
            }
        }
    }

    private static void backUp(EventStore store, Path file) throws Exception {
        Files.deleteIfExists(file);
        store.backup(file);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
