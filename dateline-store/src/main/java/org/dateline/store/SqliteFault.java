package org.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of SQLite means for the user. */
final class SqliteFault {
    /** How long another writer is waited for. */
    static final int PATIENCE_MILLIS = 10_000;

    private SqliteFault() {}

    static StoreException of(Path file, Exception failure) {
        SQLiteException cause = sqlite(failure);
        String message = cause == null ? "it cannot be used: " + failure.getMessage() : meaning(cause);
        return new StoreException("store %s: %s".formatted(file, message), failure);
    }

    /** Whether the disk itself failed, so that nothing that follows can be trusted. */
    static boolean isFinal(Exception failure) {
        SQLiteException cause = sqlite(failure);
        return cause != null && code(cause) == SQLiteErrorCode.SQLITE_IOERR;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    }

    private static @Nullable SQLiteException sqlite(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException found) {
                return found;
            }
        }
        return null;
    }

    private static String meaning(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_FULL -> "the disk is full; nothing of this step was kept. Make room and run it again";
            case SQLITE_READONLY -> "the file or its folder cannot be written. Give write permission, or use a copy";
            case SQLITE_CANTOPEN -> "the file cannot be opened. Is there such a folder, and may you write to it?";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                ("another process has been writing for %d seconds. Wait until it has" + " ended, or use another store")
                        .formatted(PATIENCE_MILLIS / 1000);
            case SQLITE_NOTADB -> "the file is no Dateline store";
            case SQLITE_CORRUPT -> "the file is damaged. Run `dateline check`, and take the last backup";
            case SQLITE_IOERR ->
                "the disk failed to read or write; nothing of this step was kept. Check the disk and"
                        + " run `dateline check` before you go on (" + failure.getMessage() + ")";
            default -> "it cannot be used: " + failure.getMessage();
        };
    }
}
