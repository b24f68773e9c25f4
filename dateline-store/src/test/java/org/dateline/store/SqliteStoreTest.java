package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends EventStoreContract {
    @TempDir
    private Path folder;

    private int stores;

    @Test
    void reportThatIsReplacedIsFiledUnderNothingThatItNoLongerSays() throws StoreException, SQLException {
        String text =
                "Officials in the province spoke of a long night and said that help was on its way to the families.";
        Path once = folder.resolve("once.db");
        Path twice = folder.resolve("twice.db");
        String last = Wire.report("a", "2024-03-01").killed(3, "Jos").and(text).line();
        try (EventStore store = Stores.open(once.toString(), Instant::now)) {
            store.add(List.of(last));
        }
        try (EventStore store = Stores.open(twice.toString(), Instant::now)) {
            store.add(List.of(Wire.report("a", "2024-03-01")
                    .killed(5, "Kano")
                    .and("Nothing more was known of the attackers, who came on motorcycles and left before dawn.")
                    .line()));
            store.add(List.of(last));
        }
        for (String table : List.of("report_band", "sighting_block")) {
            assertThat(rows(twice, table)).isNotEmpty().isEqualTo(rows(once, table));
        }
    }

    private static List<String> rows(Path file, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
            while (row.next()) {
                rows.add(row.getString(1) + ' ' + row.getString(2));
            }
        }
        return rows;
    }

    @Override
    String freshAddress() {
        stores++;
        return folder.resolve("fresh" + stores + ".db").toString();
    }

    @Override
    String address() {
        return folder.resolve("a.db").toString();
    }
}
