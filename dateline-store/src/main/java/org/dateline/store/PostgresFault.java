package org.dateline.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failure of PostgreSQL means for the user. */
final class PostgresFault {
    private static final String SERIALISATION = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY = "25006";
    private static final String CONNECTION = "08";
    private static final String LOGIN = "28";
    private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03", "25P03");
    private static final String NO_DATABASE = "3D000";
    private static final String STATEMENT_TIMEOUT = "57014";

    private PostgresFault() {}

    /** Whether the same work may well succeed when it is done again. */
    static boolean passes(Exception failure) {
        SQLException cause = cause(failure);
        String state = cause == null ? "" : state(cause);
        return state.equals(SERIALISATION)
                || state.equals(DEADLOCK)
                || state.startsWith(CONNECTION)
                || SHUTDOWN.contains(state)
                || cause instanceof SQLTransientConnectionException;
    }

    static StoreException of(PostgresAddress address, Exception failure) {
        SQLException cause = cause(failure);
        String message = cause == null ? "it cannot be used: " + failure.getMessage() : meaning(cause);
        return new StoreException("store %s: %s".formatted(address, message), failure);
    }

    /** The exception of the server, or that of the pool. */
    private static @Nullable SQLException cause(Throwable failure) {
        SQLException found = null;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = found == null || !state(sql).isEmpty() ? sql : found;
            }
        }
        return found;
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    private static String meaning(SQLException failure) {
        String state = state(failure);
        String said = " (" + failure.getMessage() + ")";
        if (state.startsWith(CONNECTION)
                || SHUTDOWN.contains(state)
                || failure instanceof SQLTransientConnectionException) {
            return "the server cannot be reached; what was not acknowledged has to be run again. Is it running, and is"
                    + " the address right?" + said;
        }
        if (state.startsWith(LOGIN)) {
            return "the server does not let this user in. Check user and password in the address" + said;
        }
        return switch (state) {
            case LOCK_TIMEOUT ->
                "another process has been writing for %d seconds. Wait until it has ended"
                        .formatted(SqliteFault.PATIENCE_MILLIS / 1000);
            case DISK_FULL -> "the server's disk is full; nothing of this step was kept. Make room and run it again";
            case READ_ONLY -> "the server takes no changes: it is a replica or set to read only" + said;
            case NO_DATABASE -> "there is no such database. Make it first: createdb NAME" + said;
            case SERIALISATION, DEADLOCK ->
                "other work in the database was in the way each time; nothing of this step was" + " kept. Run it again"
                        + said;
            case STATEMENT_TIMEOUT -> "the server ended a statement that ran too long. Raise statement_timeout" + said;
            default -> "it cannot be used: " + failure.getMessage();
        };
    }
}
