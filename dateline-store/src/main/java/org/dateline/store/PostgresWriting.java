package org.dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One try to do a piece of work in a transaction of PostgreSQL, and what became of it where that is not plain. */
final class PostgresWriting<T> {
    /** Marks the lock as Dateline's among all locks of the database; the other half is the schema. */
    private static final int LOCK = 0x44544C4E;

    private static final int LOOKS = 50;
    private static final long PAUSE_MILLIS = 200;

    private final DataSource source;
    private @Nullable String transaction;
    private @Nullable T result;
    private boolean committing;
    private boolean unknown;

    PostgresWriting(DataSource source) {
        this.source = source;
    }

    T run(Database.Work<T> work) throws SQLException, StoreException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                begin(connection);
                T made = work.in(DSL.using(connection, SQLDialect.POSTGRES));
                result = made;
                transaction = text(connection, "SELECT pg_current_xact_id()::text");
                committing = true;
                connection.commit();
                done = true;
                return made;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    /** The only writer, and one that waits for the disk whatever the server's default. */
    private static void begin(Connection connection) throws SQLException {
        PostgresServer.run(connection, "SET LOCAL lock_timeout = " + SqliteFault.PATIENCE_MILLIS);
        PostgresServer.run(
                connection,
                "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'");
        PostgresServer.run(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))");
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone and its transaction with it; the failure that led here is what is told.
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * Whether the server had committed although the answer did not come. Looks on a new connection, as long as the
     * server is still at it.
     */
    boolean wasCommitted() {
        String asked = transaction;
        if (!committing || asked == null) {
            return false;
        }
        unknown = true;
        for (int look = 0; look < LOOKS && unknown; look++) {
            String status = status(asked);
            if ("committed".equals(status)) {
                unknown = false;
                return true;
            }
            unknown = !"aborted".equals(status);
            if (unknown && !paused()) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String status(String asked) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT pg_xact_status(?::xid8)")) {
            statement.setString(1, asked);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            return null; // asked again
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it could not be found out what became of the transaction: then it must not be done again. */
    boolean isUnknown() {
        return unknown;
    }

    T result() {
        return Objects.requireNonNull(result);
    }
}
