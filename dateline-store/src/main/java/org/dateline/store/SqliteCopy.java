package org.dateline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies a store, as it is at one moment, while others may write to it. */
final class SqliteCopy {
    private SqliteCopy() {}

    /** Writes the copy under a name of its own first: under the final name there is a whole copy or none. */
    static void write(Path file, Path copy) throws StoreException {
        Path target = copy.toAbsolutePath().normalize();
        refuseExisting(target);
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            try (Connection connection = SqliteFile.connect(file);
                    PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, unfinished.toString());
                statement.execute();
            }
            finish(unfinished, target);
        } catch (SQLException e) {
            throw SqliteFault.of(target, e);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        } finally {
            discard(unfinished);
        }
    }

    static void refuseExisting(Path target) throws StoreException {
        if (Files.exists(target)) {
            throw new StoreException("%s exists already. Name a file that does not".formatted(target));
        }
    }

    static StoreException cannotWrite(Path target, IOException e) {
        return new StoreException("%s cannot be written: %s".formatted(target, e.getMessage()), e);
    }

    /** Brings a finished file to the disk and under its name. */
    static void finish(Path unfinished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // What is left over is overwritten by the next copy; the failure that led here is what is told.
        }
    }
}
