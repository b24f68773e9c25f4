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

    private static int number(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : -1;
        }
    }
}
