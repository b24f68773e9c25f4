package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.store.Tables.Incidents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    @TempDir
    private Path folder;

    private EventStore open() throws StoreException {
        return Stores.open(folder.resolve("a.db").toString(), () -> Instant.parse("2024-04-01T00:00:00Z"));
    }

    @Test
    void reportAddedTwiceIsThereOnce() throws StoreException {
        String line = Wire.report("a", "2024-03-01").killed(3, "Jos").line();
        try (EventStore store = open()) {
            assertThat(store.add(List.of(line))).isEqualTo(new EventStore.Added(1, 0, 0));
            assertThat(store.add(List.of(line))).isEqualTo(new EventStore.Added(0, 0, 1));
        }
    }

    @Test
    void mergedIncidentIsReadBack() throws StoreException {
        String line = Wire.report("a", "2024-03-01").killed(3, "Jos").line();
        try (EventStore store = open()) {
            store.add(List.of(line));
            assertThat(store.merge(10)).isEqualTo(new EventStore.Merged(1, 0, 1));
            try (Snapshot now = store.read(new AsOf.Now())) {
                String body = now.sql()
                        .select(Incidents.BODY)
                        .from(Incidents.TABLE)
                        .where(Incidents.VERSION.le(now.version()))
                        .and(Incidents.UNTIL.gt(now.version()))
                        .fetchOne(Incidents.BODY);
                assertThat(now.incident(body).reports()).containsExactly("a");
                assertThat(now.record("a")).isEqualTo(line);
            }
        }
    }
}
