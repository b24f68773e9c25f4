package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.fulltext.TextIndex;
import org.dateline.store.Tables.Reports;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFaultsTest {
    private static final Instant NOW = Instant.parse("2024-04-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.db");
    }

    private EventStore open() throws StoreException {
        return Stores.open(file.toString(), () -> NOW);
    }

    private EventStore with(String... settings) {
        return new SqlStore(new SqliteFile(file, List.of(settings)), () -> NOW, TextIndex.of(SQLDialect.SQLITE));
    }

    private void fill(int reports) throws StoreException {
        try (EventStore store = open()) {
            store.add(IntStream.range(0, reports).mapToObj(Wire::numbered).toList());
            EventStoreContract.mergeAll(store, 100);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void fileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(file, "Minutes of the meeting of 4 May, which nobody wants to lose.");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("no Dateline store");
        assertThat(file).hasContent("Minutes of the meeting of 4 May, which nobody wants to lose.");
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws SQLException, IOException {
        execute("CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void storeOfANewerProgramIsRefused() throws StoreException, SQLException {
        open().close();
        execute("PRAGMA user_version = 99");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("newer Dateline");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        file = folder.resolve("nowhere").resolve("a.db");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("there is no folder");
    }

    @Test
    void networkShareIsRefusedUnlessItIsAllowed() {
        assertThatThrownBy(() -> NetworkShares.REFUSED.admit(file, "nfs4"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("DATELINE_ALLOW_NETWORK_STORE=yes");
        assertThatCode(() -> NetworkShares.ALLOWED.admit(file, "nfs4")).doesNotThrowAnyException();
        assertThatCode(() -> NetworkShares.REFUSED.admit(file, "ext4")).doesNotThrowAnyException();
    }

    @Test
    void fullDiskLosesNothingThatWasAcknowledgedAndWorksAgainWithSpace() throws StoreException {
        fill(20);
        List<String> more = IntStream.range(20, 400).mapToObj(Wire::numbered).toList();
        try (EventStore store = with("PRAGMA max_page_count = 120")) {
            assertThatThrownBy(() -> store.add(more))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("disk is full");
            assertThat(EventStoreContract.incidents(store, new AsOf.Now())).hasSize(20);
            assertThat(store.check()).isEmpty();
        }
        try (EventStore store = open()) {
            assertThat(store.add(more)).isEqualTo(new EventStore.Added(380, 0, 0));
        }
    }

    @Test
    void readOnlyFileGivesAClearErrorAndIsRead() throws StoreException {
        fill(3);
        try (EventStore store = with("PRAGMA query_only = 1")) {
            assertThatThrownBy(() -> store.add(List.of(Wire.numbered(7))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be written");
            assertThat(EventStoreContract.incidents(store, new AsOf.Now())).hasSize(3);
        }
    }

    @Test
    void secondWriterWaitsAndIsRefusedClearly() throws StoreException, SQLException {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                EventStore store = with("PRAGMA busy_timeout = 200")) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.add(List.of(Wire.numbered(7))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process has been writing");
            statement.execute("ROLLBACK");
            assertThat(store.add(List.of(Wire.numbered(7)))).isEqualTo(new EventStore.Added(1, 0, 0));
        }
    }

    @Test
    void backupIsAStoreThatHoldsTheSame() throws StoreException {
        fill(30);
        Path copy = folder.resolve("copy.db");
        try (EventStore store = open()) {
            store.backup(copy);
            assertThatThrownBy(() -> store.backup(copy))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("exists");
            try (EventStore other = Stores.open(copy.toString(), () -> NOW)) {
                assertThat(other.check()).isEmpty();
                assertThat(EventStoreContract.incidents(other, new AsOf.Now()))
                        .isEqualTo(EventStoreContract.incidents(store, new AsOf.Now()));
            }
        }
        assertThat(folder.resolve("copy.db.unfinished")).doesNotExist();
    }

    @Test
    void changedByteInAReportIsFoundByCheck() throws StoreException, SQLException {
        fill(3);
        try (EventStore store = open();
                Snapshot snapshot = store.read(new AsOf.Now())) {
            byte[] record = snapshot.sql()
                    .select(Reports.RECORD)
                    .from(Reports.TABLE)
                    .where(Reports.ID.eq("r1"))
                    .fetchOne(Reports.RECORD);
            record[record.length / 2] ^= 4;
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var update = connection.prepareStatement("UPDATE report SET record = ? WHERE id = 'r1'")) {
                update.setBytes(1, record);
                update.execute();
            }
            assertThat(store.check()).hasSize(1).first().asString().startsWith("report r1");
        }
    }

    @Test
    void changedColumnsOfIncidentsAreFoundByCheck() throws StoreException, SQLException {
        fill(3);
        execute("UPDATE incident SET confidence = confidence + 0.125");
        execute("DELETE FROM incident_report");
        try (EventStore store = open()) {
            assertThat(store.check()).anyMatch(f -> f.contains("columns")).anyMatch(f -> f.contains("reports"));
        }
    }

    /** A flip may fall on free space; what is read must then be the same as before, and where it is not, check says so. */
    @Test
    void flippedBitIsFoundByCheckOrChangesNothing() throws StoreException, IOException {
        fill(60);
        List<String> before;
        try (EventStore store = open()) {
            before = EventStoreContract.incidents(store, new AsOf.Now());
        }
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < 25; i++) {
            long at = 100L + random.nextInt(sound.length - 100);
            flip(at, 1 << random.nextInt(8));
            boolean told = isTold(before);
            found += told ? 1 : 0;
            Files.write(file, sound);
            Files.deleteIfExists(folder.resolve("a.db-wal"));
            Files.deleteIfExists(folder.resolve("a.db-shm"));
        }
        assertThat(found).isGreaterThan(8);
    }

    private void flip(long at, int bit) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int value = bytes.read();
            bytes.seek(at);
            bytes.write(value ^ bit);
        }
    }

    private boolean isTold(List<String> before) {
        try (EventStore store = open()) {
            boolean told = !store.check().isEmpty();
            assertThat(told
                            || EventStoreContract.incidents(store, new AsOf.Now())
                                    .equals(before))
                    .isTrue();
            return told;
        } catch (StoreException e) {
            return true;
        }
    }
}
