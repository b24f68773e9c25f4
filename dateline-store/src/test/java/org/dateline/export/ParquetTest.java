package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {
    @TempDir
    private Path folder;

    private static List<String> asked(Statement statement, String query) throws SQLException {
        List<String> answer = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answer.add(rows.getString(1) + "|" + rows.getString(2));
            }
        }
        return answer;
    }

    @Test
    void duckDbReadsTypedDatesInstantsAndEmptyNumbers() throws IOException, StoreException, SQLException {
        Path file = folder.resolve("incidents.parquet");
        try (Shelf shelf = Shelf.at(folder.resolve("test.db").toString())) {
            shelf.export(Shelf.options(Shape.PARQUET), Target.file(file));
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            assertThat(asked(statement, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + file + "')"))
                    .contains(
                            "date_start|DATE",
                            "last_changed|TIMESTAMP WITH TIME ZONE",
                            "killed_best|BIGINT",
                            "latitude|DOUBLE",
                            "actor_by|VARCHAR")
                    .hasSize(43);
            assertThat(asked(
                            statement,
                            "SELECT event_type, date_start + 1 FROM '" + file
                                    + "' WHERE place = 'Kunduz' ORDER BY incident_id"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).isEqualTo("ASSAULT|2021-10-09"));
            assertThat(asked(statement, "SELECT count(*), count(displaced_best) FROM '" + file + "'")
                            .get(0))
                    .endsWith("|0");
        }
    }
}
