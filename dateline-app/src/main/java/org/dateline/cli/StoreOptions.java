package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on; the same for all commands that need one. */
final class StoreOptions {
    private static final String DEFAULT = "dateline.db";

    @Option(
            names = "--store",
            paramLabel = "FILE|ADDRESS",
            description = "The store: a file, made where it is missing, or postgresql://host/database. By default"
                    + " what DATELINE_STORE says, else dateline.db in this folder.")
    private @Nullable String store;

    /** The file or address of the store. */
    String address() {
        if (store != null) {
            return store;
        }
        String given = System.getenv("DATELINE_STORE");
        return given == null || given.isEmpty() ? DEFAULT : given;
    }

    /** The file or address of a store that is there; reading makes none. */
    String existing() throws StoreException {
        String address = address();
        boolean server = address.startsWith("postgresql:") || address.startsWith("jdbc:");
        if (!server && !Files.exists(Path.of(address))) {
            throw new StoreException(
                    "there is no store %s; dateline add makes one, --store names another".formatted(address));
        }
        return address;
    }
}
