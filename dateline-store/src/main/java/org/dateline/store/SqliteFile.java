package org.dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** A store in one file of SQLite: written ahead, synced at each commit. */
final class SqliteFile implements Database {
    /**
     * How long the log grows before its pages go into the file. Pages of an index are written again and again while
     * reports are added: the longer the log, the more of these writes fall into one. Each commit is synced all the same.
     */
    private static final String LOG_PAGES = "PRAGMA wal_autocheckpoint = 16000";

    private static final String READING = "PRAGMA cache_size = -32768";
    private static final int MOST_RESTING = 4;

    private final Path file;
    private final Deque<Connection> resting = new ArrayDeque<>();
    private boolean closed;
    private final List<String> settings;
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Connection writer;
    private @Nullable StoreException broken;

    /**
     * A file that is a store already.
     *
     * @param settings PRAGMAs for the connection that writes
     */
    SqliteFile(Path file, List<String> settings) {
        this.file = file;
        this.settings = settings;
    }

    static SqliteFile open(Path path, NetworkShares shares) throws StoreException {
        Path file = path.toAbsolutePath().normalize();
        shares.admit(file);
        SqliteSchema.prepare(file);
        return new SqliteFile(file, List.of());
    }

    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(SqliteFault.PATIENCE_MILLIS);
        config.setCacheSize(-65_536);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public <T> T write(Work<T> work) throws StoreException {
        writing.lock();
        try {
            refuseAfterFailure();
            Connection connection = writer();
            run(connection, "BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.in(DSL.using(connection, SQLDialect.SQLITE));
                run(connection, "COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    abandon(connection);
                }
            }
        } catch (SQLException | DataAccessException e) {
            StoreException failure = SqliteFault.of(file, e);
            broken = SqliteFault.isFinal(e) ? failure : null;
            throw failure;
        } finally {
            writing.unlock();
        }
    }

    /** After the disk has failed nothing more is written: what the system then says to have synced may not be there. */
    private void refuseAfterFailure() throws StoreException {
        StoreException before = broken;
        if (before != null) {
            throw new StoreException("store %s: it failed before and has to be opened again".formatted(file), before);
        }
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            open = connect(file);
            run(open, LOG_PAGES);
            for (String setting : settings) {
                run(open, setting);
            }
            writer = open;
        }
        return open;
    }

    /** After a failure the connection goes: what it holds in memory may differ from what is on the disk. */
    private void abandon(Connection connection) {
        writer = null;
        try (connection) {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // The transaction is gone with its connection; the failure that led here is what is told.
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public Reading read() throws StoreException {
        try {
            Connection connection = reader();
            run(connection, "BEGIN");
            return new OpenReading(connection, DSL.using(connection, SQLDialect.SQLITE));
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        }
    }

    /** One that has been read from before knows the file already, and has what nobody has changed since in memory. */
    private Connection reader() throws SQLException {
        Connection idle = idle();
        if (idle != null) {
            return idle;
        }
        Connection connection = connect(file);
        run(connection, READING);
        run(connection, "PRAGMA query_only = 1");
        return connection;
    }

    private @Nullable Connection idle() {
        synchronized (resting) {
            return resting.pollFirst();
        }
    }

    private boolean isKept(Connection connection) {
        synchronized (resting) {
            return !closed && resting.size() < MOST_RESTING && resting.add(connection);
        }
    }

    private final class OpenReading implements Reading {
        private final Connection connection;
        private final DSLContext sql;
        private boolean over;

        OpenReading(Connection connection, DSLContext sql) {
            this.connection = connection;
            this.sql = sql;
        }

        @Override
        public DSLContext sql() {
            return sql;
        }

        @Override
        public void cancel() {
            try {
                connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
            } catch (SQLException e) {
                throw new DataAccessException("a reading cannot be broken off", e);
            }
        }

        @Override
        public void close() {
            if (over) {
                return; // another may be reading from it
            }
            over = true;
            try {
                if (!ended() || !isKept(connection)) {
                    connection.close();
                }
            } catch (SQLException e) {
                throw new DataAccessException("a read connection does not close", e);
            }
        }

        /** Whether the transaction is over; with a statement that is still being read it is not. */
        private boolean ended() {
            try {
                run(connection, "ROLLBACK");
                return true;
            } catch (SQLException e) {
                return false;
            }
        }
    }

    @Override
    public List<String> check(DSLContext sql) {
        List<String> faults = new ArrayList<>();
        for (var row : sql.fetch("PRAGMA integrity_check")) {
            String line = row.get(0, String.class);
            if (!"ok".equals(line)) {
                faults.add("the file is damaged: " + line);
            }
        }
        return faults;
    }

    @Override
    public void backup(Path copy) throws StoreException {
        SqliteCopy.write(file, copy);
    }

    @Override
    public void close() throws StoreException {
        writing.lock();
        try {
            rest();
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw SqliteFault.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /** Closes the connections that nobody reads from, and keeps none from here on. */
    private void rest() throws SQLException {
        synchronized (resting) {
            closed = true;
            for (Connection connection = resting.pollFirst(); connection != null; connection = resting.pollFirst()) {
                connection.close();
            }
        }
    }
}
