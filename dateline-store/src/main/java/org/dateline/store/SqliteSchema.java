package org.dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** Brings a file of SQLite to the present schema. */
final class SqliteSchema {
    /** "DTLN": marks a file as a store. */
    private static final int APPLICATION = 0x44544C4E;

    /** Number of the last migration. */
    static final int NEWEST = 2;

    private SqliteSchema() {}

    static void prepare(Path file) throws StoreException {
        try (Connection connection = SqliteFile.connect(file)) {
            if (number(connection, "PRAGMA application_id") == APPLICATION
                    && number(connection, "PRAGMA user_version") == NEWEST) {
                return;
            }
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        }
        migrate(file);
    }

    private static void migrate(Path file) throws StoreException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:dateline/store/common", "classpath:dateline/store/sqlite")
                .placeholders(Map.of("text", "TEXT", "bytes", "BLOB"))
                .load()
                .migrate();
        try (Connection connection = SqliteFile.connect(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + NEWEST);
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
