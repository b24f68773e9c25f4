package org.dateline.week;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.incident.Incident;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.jooq.Record;

/** The records of a week through a store: added in some order, merged in steps of some size. */
final class StoreRun {
    private static final Instant NOW = Instant.parse("2023-05-20T00:00:00Z");

    /** When the steps of merging are taken. */
    enum Merging {
        AFTER_ALL,
        BETWEEN
    }

    /**
     * What the store holds in the end.
     *
     * @param bodies of the incidents, by id
     * @param incidents in order of id
     * @param faults what the store's own check finds
     */
    record Held(Map<String, String> bodies, List<Incident> incidents, List<String> faults) {}

    private StoreRun() {}

    static Held of(List<String> records, int batch, int step, Merging merging) throws IOException, StoreException {
        Path folder = Files.createTempDirectory("week");
        try (EventStore store = Stores.open(folder.resolve("week.db").toString(), InstantSource.fixed(NOW))) {
            for (int i = 0; i < records.size(); i += batch) {
                store.add(records.subList(i, Math.min(records.size(), i + batch)));
                if (merging == Merging.BETWEEN) {
                    store.merge(step);
                }
            }
            while (store.merge(step).left() > 0) {
                // in steps, as a long run does
            }
            return held(store);
        } finally {
            delete(folder);
        }
    }

    private static Held held(EventStore store) throws StoreException {
        Map<String, String> bodies = new TreeMap<>();
        List<Incident> incidents = new ArrayList<>();
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            for (Record row : snapshot.sql()
                    .fetch("SELECT id, body FROM incident WHERE version <= %d AND until > %d ORDER BY id"
                            .formatted(snapshot.version(), snapshot.version()))) {
                String body = row.get(1, String.class);
                bodies.put(row.get(0, String.class), body);
                incidents.add(snapshot.incident(body));
            }
        }
        return new Held(bodies, incidents, store.check());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
