package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void newestStepIsThatOfTheScripts(String kind) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("x.db"));
        Flyway scripts = Migrations.of(source, kind);
        assertThat(Arrays.stream(scripts.info().all())
                        .map(MigrationInfo::getVersion)
                        .mapToInt(v -> v.getMajor().intValue())
                        .max())
                .hasValue(Migrations.NEWEST);
    }

    @Test
    void numberOfTheFileIsWrittenWithItsStep() throws StoreException, SQLException {
        Path file = folder.resolve("a.db");
        Stores.open(file.toString(), Instant::now).close();
        assertThat(number(file, "PRAGMA user_version")).isEqualTo(Migrations.NEWEST);
        assertThat(number(file, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success"))
                .isEqualTo(Migrations.NEWEST);
    }

    /** As a process leaves it that is killed after the file was marked and before the first step was done. */
    @Test
    void fileThatWasOnlyBegunIsMadeAStore() throws StoreException, SQLException {
        Path file = folder.resolve("a.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + 0x44544C4E);
        }
        try (EventStore store = Stores.open(file.toString(), Instant::now)) {
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void emptyFileIsMadeAStore() throws StoreException, java.io.IOException {
        Path file = Files.createFile(folder.resolve("a.db"));
        try (EventStore store = Stores.open(file.toString(), Instant::now)) {
            assertThat(store.check()).isEmpty();
        }
    }

    /** A store of the step before, with a report and an event that wait to be merged. */
    private static void makeOfStepTwo(SQLiteDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + 0x44544C4E);
        }
        Flyway.configure()
                .configuration(Migrations.of(source, "sqlite").getConfiguration())
                .target("2")
                .load()
                .migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO report_band VALUES (-5, 'r2'), (7, 'r1'), (-5, 'r1')");
            statement.execute("INSERT INTO sighting_block VALUES ('b', 's1'), ('a', 's1')");
        }
    }

    @Test
    void storeOfTheStepBeforeIsCopiedAndBroughtUpWithAllItsRows() throws StoreException, SQLException {
        Path file = folder.resolve("old.db");
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        makeOfStepTwo(source);
        Stores.open(file.toString(), Instant::now).close();
        assertThat(number(file, "PRAGMA user_version")).isEqualTo(Migrations.NEWEST);
        assertThat(number(file, "SELECT count(*) FROM report_band")).isEqualTo(3);
        assertThat(number(file, "SELECT count(*) FROM report_band WHERE band = -5"))
                .isEqualTo(2);
        assertThat(number(file, "SELECT count(*) FROM sighting_block WHERE sighting = 's1'"))
                .isEqualTo(2);
        Path before = folder.resolve("old.db.before-step-3");
        assertThat(number(before, "PRAGMA user_version")).isEqualTo(2);
        assertThat(number(before, "SELECT count(*) FROM report_band")).isEqualTo(3);
    }

    @Test
    void storeOfTheStepBeforeWorksOnWhenItIsBroughtUp() throws StoreException, SQLException {
        Path file = folder.resolve("old.db");
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        makeOfStepTwo(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM report_band");
            statement.execute("DELETE FROM sighting_block");
        }
        try (EventStore store = Stores.open(file.toString(), Instant::now)) {
            store.add(List.of(Wire.report("a", "2021-10-01").killed(5, "Kano").line()));
            store.merge(10);
            store.add(List.of(Wire.report("a", "2021-10-01").killed(7, "Jos").line()));
            store.merge(10);
            assertThat(store.check()).isEmpty();
        }
    }

    private static int number(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : -1;
        }
    }
}
