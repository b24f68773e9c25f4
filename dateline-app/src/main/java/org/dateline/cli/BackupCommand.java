package org.dateline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a store. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies a store, as it is at one moment, to a file that does not exist yet; it may be in use.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline backup conflict-2024-03-01.db --store conflict.db"})
final class BackupCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private StoreOptions where = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The file to make.")
    private Path file = Path.of("");

    BackupCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException {
        try (EventStore store = Stores.open(where.address(), Clock.systemUTC())) {
            store.backup(file);
        }
        screen.err().println("dateline: " + where.address() + " is copied to " + file);
        return ExitCode.DONE;
    }
}
