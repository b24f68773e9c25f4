package org.dateline.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cost.SyntheticReports;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * Fills up the disk under a store, and looks that the failure is told, nothing is lost, and that it goes on when there
 * is room again. Arguments: {@code full} or {@code read-only}, and a folder, for {@code full} on a small file system.
 */
public final class Space {
    private static final int BALLAST = 3 * 1024 * 1024;
    private static final int BATCH = 5;
    private static final int MOST = 20_000;

    private final SyntheticReports reports = new SyntheticReports(7);
    private final Path folder;
    private final List<String> said = new ArrayList<>();
    private int acknowledged;

    Space(Path folder) {
        this.folder = folder;
    }

    /** Runs it; ends with an exception where something was lost. */
    public static void main(String[] arguments) throws Exception {
        Space space = new Space(Path.of(arguments[1]));
        List<String> faults = arguments[0].equals("full") ? space.full() : space.readOnly();
        System.out.println("errors that the store gave: ");
        space.said.forEach(m -> System.out.println("  " + m));
        System.out.printf("%d reports acknowledged, %d faults%n", space.acknowledged, faults.size());
        faults.forEach(System.out::println);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("something was lost");
        }
    }

    /** The disk fills up while adding and again while merging; room is made each time. */
    List<String> full() throws IOException, StoreException {
        List<String> faults = new ArrayList<>();
        String address = folder.resolve("store.db").toString();
        try (EventStore store = Stores.open(address, InstantSource.system())) {
            ballast();
            addUntilFull(store);
            faults.addAll(audit(store));
            room();
            add(store);
            add(store);
            faults.addAll(audit(store));
            fill();
            mergeUntilFull(store);
            faults.addAll(audit(store));
            room();
            add(store);
            store.merge(20);
            faults.addAll(audit(store));
        }
        try (EventStore again = Stores.open(address, InstantSource.system())) {
            faults.addAll(audit(again));
        }
        return faults;
    }

    /** Nothing can be written; it is told, or the store is opened for reading alone. */
    List<String> readOnly() {
        try (EventStore store = Stores.open(folder.resolve("store.db").toString(), InstantSource.system())) {
            store.add(reports.records(MOST, MOST + 1));
            return List.of("a report was added to a file that cannot be written");
        } catch (StoreException e) {
            said.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private List<String> audit(EventStore store) throws StoreException {
        return new Audit(reports).of(store, 0, acknowledged);
    }

    private void add(EventStore store) throws StoreException {
        store.add(reports.records(acknowledged, acknowledged + BATCH));
        acknowledged += BATCH;
    }

    private void addUntilFull(EventStore store) {
        try {
            while (acknowledged < MOST) {
                add(store);
            }
        } catch (StoreException e) {
            said.add(String.valueOf(e.getMessage()));
            return;
        }
        throw new IllegalStateException("the disk does not fill up");
    }

    private void mergeUntilFull(EventStore store) {
        try {
            while (store.merge(50).left() > 0) {
                add(store);
            }
        } catch (StoreException e) {
            said.add(String.valueOf(e.getMessage()));
            return;
        }
        throw new IllegalStateException("the disk does not fill up");
    }

    private void ballast() throws IOException {
        Files.write(folder.resolve("ballast"), new byte[BALLAST]);
    }

    /** Takes what room is left. */
    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("ballast"))) {
            byte[] block = new byte[4096];
            while (out != null) {
                out.write(block);
            }
        } catch (IOException e) {
            said.add("(filled up: " + e.getMessage() + ")");
        }
    }

    private void room() throws IOException {
        Files.deleteIfExists(folder.resolve("ballast"));
    }
}
