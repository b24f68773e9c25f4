package org.dateline.store;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/**
 * Reads what can be read of a damaged file of SQLite: the coded reports, row by row, each held against its hash. A new
 * store can be made of them. The file is not changed.
 */
public final class Salvage implements AutoCloseable {
    private static final int PATIENCE = 10_000;

    /**
     * What came of it.
     *
     * @param reports how many reports were read and are as they were added
     * @param damaged reports of which something was read that is not as it was
     * @param lost ids of reports of which the file knows, and of which nothing could be read
     * @param complete whether the list of ids could be read to its end, so that no others are lost
     * @param decisions how many decisions of reviewers the file holds, which are not carried over; -1 where that is not known
     */
    public record Outcome(long reports, List<String> damaged, List<String> lost, boolean complete, long decisions) {
        public Outcome {
            damaged = List.copyOf(damaged);
            lost = List.copyOf(lost);
        }

        /** Whether all reports were read. */
        public boolean isWhole() {
            return damaged.isEmpty() && lost.isEmpty() && complete;
        }
    }

    private final Connection connection;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> damaged = new TreeSet<>();

    private Salvage(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file, whatever its state is. */
    public static Salvage open(Path file) throws StoreException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("there is no file " + file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(SqliteFault.PATIENCE_MILLIS);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            boolean ready = false;
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = 1");
                statement.execute("SELECT count(*) FROM sqlite_master");
                ready = true;
                return new Salvage(connection);
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        }
    }

    /** Hands on each coded report that can be read, as one line of JSON, in the order of the file. */
    public Outcome reports(Consumer<String> lines) {
        long last = lastRow();
        long misses = 0;
        for (long row = 1; row <= last || (last < 0 && misses < PATIENCE); row++) {
            misses = read(row, lines) ? 0 : misses + 1;
        }
        Set<String> known = new TreeSet<>();
        boolean complete = ids(known);
        known.removeAll(found);
        known.removeAll(damaged);
        return new Outcome(
                found.size(),
                List.copyOf(damaged),
                List.copyOf(known),
                complete,
                number("SELECT count(*) FROM decision"));
    }

    /** The largest number of a row, or -1 where the end of the table cannot be read. */
    private long lastRow() {
        return number("SELECT max(rowid) FROM report");
    }

    /** One row; a page that is damaged takes those with it that stand on it, and no others. */
    private boolean read(long row, Consumer<String> lines) {
        String id = null;
        String line = null;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, content, record FROM report WHERE rowid = ?")) {
            statement.setLong(1, row);
            try (ResultSet result = statement.executeQuery()) {
                if (result.next()) {
                    id = result.getString(1);
                    byte[] packed = result.getBytes(3);
                    String read = packed == null ? "" : Packed.unpack(packed);
                    line = Packed.hash(read).equals(result.getString(2)) ? read : null;
                }
            }
        } catch (SQLException | UncheckedIOException e) {
            line = null; // what was read of the row is not whole
        }
        if (id != null && line != null) {
            found.add(id);
            lines.accept(line);
        } else if (id != null) {
            damaged.add(id);
        }
        return id != null;
    }

    /** The ids of all reports, from an index, which stands on other pages; false where it breaks off. */
    private boolean ids(Set<String> known) {
        try (Statement statement = connection.createStatement();
                ResultSet ids = statement.executeQuery("SELECT id FROM report ORDER BY id")) {
            while (ids.next()) {
                known.add(ids.getString(1));
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private long number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : -1;
        } catch (SQLException e) {
            return -1;
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("a damaged file does not close: " + e.getMessage(), e);
        }
    }
}
