package org.dateline.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Merges what waits in a store. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Merges the events that wait in a store into incidents: after dateline add --no-merge, or after an"
                    + " interrupt.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline merge --store conflict.db"})
final class MergeCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private StoreOptions where = new StoreOptions();

    MergeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException {
        try (EventStore store = Stores.open(where.address(), Clock.systemUTC())) {
            tell(store.mergeAll(), screen.err());
        }
        return ExitCode.DONE;
    }

    static void tell(EventStore.Merged merged, PrintStream err) {
        err.printf("dateline: %,d events merged; the data are at version %d%n", merged.sightings(), merged.version());
    }
}
