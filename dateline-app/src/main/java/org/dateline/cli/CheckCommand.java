package org.dateline.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"Checks that a store is whole. Says what is wrong, one line each; changes nothing.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline check --store conflict.db",
            "",
            "Exit codes: 0 it is whole; 4 it is not, or it cannot be read."
        })
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private StoreOptions where = new StoreOptions();

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException {
        try (EventStore store = Stores.open(where.address(), Clock.systemUTC())) {
            List<String> faults = store.check();
            faults.forEach(screen.err()::println);
            if (faults.isEmpty()) {
                screen.err().println("dateline: " + where.address() + " is whole");
                return ExitCode.DONE;
            }
            screen.err()
                    .println("dateline: " + faults.size() + " faults in " + where.address()
                            + "; restore a backup, or save what is readable with dateline export");
            return ExitCode.UNWRITABLE;
        }
    }
}
