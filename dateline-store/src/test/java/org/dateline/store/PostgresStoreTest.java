package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.fulltext.TextIndex;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest extends EventStoreContract {
    private String address = "";

    @BeforeEach
    void freshDatabase() {
        address = PostgresForTests.freshDatabase();
    }

    @Override
    String address() {
        return address;
    }

    @Override
    String freshAddress() {
        return PostgresForTests.freshDatabase();
    }

    /** Everything that both kinds of store hold is read back equal, byte by byte and in the same order. */
    @Test
    void tablesOfBothKindsOfStoreAreEqual(@TempDir Path folder) throws StoreException {
        List<String> lines = new ArrayList<>(corpus());
        lines.add(Wire.report("zwölf", "2024-03-09")
                .titled("Łódź, Zürich; \uD83D\uDE80 été")
                .killed(2, "Éze")
                .line());
        lines.add(Wire.report("Zwölf", "2024-03-09")
                .titled("z Z ä a \uFFFD")
                .killed(2, "eze")
                .line());
        Instant now = Instant.parse("2024-04-01T12:00:00Z");
        Path copy = folder.resolve("copy.db");
        try (EventStore file = Stores.open(folder.resolve("a.db").toString(), () -> now);
                EventStore server = Stores.open(address(), () -> now)) {
            for (EventStore store : List.of(file, server)) {
                store.add(lines.subList(0, 9));
                store.merge(5);
                store.add(lines);
                mergeAll(store, 8);
                store.add(List.of(Wire.report("t1r1", "2024-03-05")
                        .wide()
                        .killed(8, "TownB")
                        .line()));
                mergeAll(store, 8);
            }
            server.backup(copy);
            try (EventStore copied = Stores.open(copy.toString(), () -> now)) {
                for (Tables.Columns table : Tables.ALL) {
                    assertThat(rows(server, table)).as("%s", table.table()).isEqualTo(rows(file, table));
                    assertThat(rows(copied, table))
                            .as("copy of %s", table.table())
                            .isEqualTo(rows(file, table));
                }
                assertThat(copied.check()).isEmpty();
            }
        }
    }

    private static List<String> rows(EventStore store, Tables.Columns table) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return snapshot.sql().select(table.fields()).from(table.table()).orderBy(table.fields()).fetch().stream()
                    .map(row -> Arrays.deepToString(row.intoArray()))
                    .toList();
        }
    }

    @Test
    void workIsDoneAgainWhenTheServerEndsTheConnection() throws StoreException, SQLException {
        PostgresServer server = PostgresServer.open(PostgresAddress.of(address));
        AtomicInteger tries = new AtomicInteger();
        long done = server.write(sql -> {
            if (tries.incrementAndGet() == 1) {
                sql.execute("SELECT pg_terminate_backend(pg_backend_pid())");
            }
            sql.execute("CREATE TABLE once (n INT)");
            return 7L;
        });
        assertThat(done).isEqualTo(7);
        assertThat(tries).hasValue(2);
        server.close();
    }

    @Test
    void workThatCannotBeSerialisedIsGivenUpAfterSomeTries() throws StoreException {
        PostgresServer server = PostgresServer.open(PostgresAddress.of(address));
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> server.write(sql -> {
                    tries.incrementAndGet();
                    sql.execute("DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$");
                    return 1;
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing of this step was kept");
        assertThat(tries).hasValue(5);
        server.close();
    }

    @Test
    void commitWhoseAnswerIsLostIsLookedUp() throws Exception {
        for (CutWire.When when : CutWire.When.values()) {
            String fresh = freshAddress();
            Stores.open(fresh, Instant::now).close();
            try (CutWire wire = CutWire.to(fresh, when)) {
                PostgresServer server = PostgresServer.open(PostgresAddress.of(wire.address()));
                wire.arm();
                EventStore store = new SqlStore(server, Instant::now, TextIndex.of(SQLDialect.POSTGRES));
                assertThat(store.add(List.of(killing("a", "2024-03-01", 3, "Jos"))))
                        .isEqualTo(new EventStore.Added(1, 0, 0));
                assertThat(wire.cuts()).isEqualTo(1);
                assertThat(store.add(List.of(killing("a", "2024-03-01", 3, "Jos"))))
                        .isEqualTo(new EventStore.Added(0, 0, 1));
                store.close();
            }
        }
    }

    @Test
    void serverThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Stores.open("postgresql://ann:secret@localhost:1/news", Instant::now))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("//localhost:1/news")
                .hasMessageNotContaining("secret");
    }

    @Test
    void databaseOfANewerProgramIsRefused() throws StoreException, SQLException {
        open().close();
        PostgresForTests.execute(
                address,
                "UPDATE flyway_schema_history SET version = '99' WHERE version = (SELECT max(version) FROM flyway_schema_history)");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("newer Dateline");
    }
}
