package org.dateline.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Makes of a store one of an earlier step, with the same rows: as a program of before would have left it. */
final class StepBefore {
    private static final int APPLICATION = 0x44544C4E;

    private StepBefore() {}

    /** Writes the rows of a store to a new file with the tables of a step. */
    static void write(Path store, Path old, int step) throws SQLException {
        String url = "jdbc:sqlite:" + old;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA journal_mode = WAL");
        }
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dateline/store/common", "classpath:dateline/store/sqlite")
                .placeholders(Map.of("text", "TEXT", "bytes", "BLOB"))
                .target(Integer.toString(step))
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + store + "' AS present");
            for (String table : tables(statement)) {
                statement.execute("DELETE FROM main." + table);
                statement.execute("INSERT INTO main." + table + " SELECT * FROM present." + table);
            }
            statement.execute("PRAGMA user_version = " + step);
        }
    }

    /** Tables of the old file, those in which the full text is kept among them. */
    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("SELECT name FROM main.sqlite_master WHERE type = 'table'"
                + " AND name NOT IN ('report_words', 'flyway_schema_history') AND name NOT LIKE 'sqlite%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
