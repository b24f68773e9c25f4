package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** Tells a store from other files, and brings it to the present tables. */
final class SqliteSchema {
    /** "DTLN": marks a file as a store. */
    private static final int APPLICATION = 0x44544C4E;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;

    private SqliteSchema(Path file) {
        this.file = file;
    }

    /** Makes the file where there is none; refuses what is no store, or one of a newer program. */
    static void prepare(Path file) throws StoreException {
        new SqliteSchema(file).prepare();
    }

    private void prepare() throws StoreException {
        refuseOtherFiles();
        int number;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            claim(connection);
            number = number(connection, "PRAGMA user_version");
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        }
        if (number > Migrations.NEWEST) {
            throw refusal("it was written by a newer Dateline (its tables are of step %d, this program knows %d). Use"
                            .formatted(number, Migrations.NEWEST)
                    + " the newer program");
        }
        if (number < Migrations.NEWEST) {
            migrate(number);
        }
    }

    private StoreException refusal(String why) {
        return new StoreException("store %s: %s".formatted(file, why));
    }

    private void refuseOtherFiles() throws StoreException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal("there is no folder %s. Make it, or name another file".formatted(folder));
        }
        if (Files.isDirectory(file)) {
            throw refusal("it is a folder. Name a file");
        }
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !Arrays.equals(start(), MAGIC)) {
                throw refusal("the file is no Dateline store. Name another");
            }
        } catch (IOException e) {
            throw new StoreException("store %s: it cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private byte[] start() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC.length);
        }
    }

    /** Marks an empty file as a store, before it becomes one. */
    private void claim(Connection connection) throws SQLException, StoreException {
        if (number(connection, "PRAGMA application_id") == APPLICATION) {
            return;
        }
        if (number(connection, "SELECT count(*) FROM sqlite_master") > 0) {
            throw refusal("it is a database of another program. Name another file");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION);
        }
    }

    private void migrate(int from) throws StoreException {
        if (from > 0) {
            copyBefore(from);
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Migrations.of(source, "sqlite").migrate();
        } catch (FlywayException e) {
            throw SqliteFault.of(file, e);
        }
    }

    /** A copy from before the tables change, beside the store; one that is there already is from a try before this. */
    private void copyBefore(int from) throws StoreException {
        Path copy = file.resolveSibling(file.getFileName() + ".before-step-" + (from + 1));
        if (!Files.exists(copy)) {
            SqliteCopy.write(file, copy);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
