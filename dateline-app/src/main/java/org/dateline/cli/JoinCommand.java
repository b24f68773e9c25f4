package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.incident.Incident;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.search.Hit;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes two incidents one. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes two incidents one. The decision outweighs every score and stays when reports are coded again;"
                    + " the older id stays, the other leads to it. Ids may be cut short.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline join i3fa92c i77b01e --reason \"same market, the second report misdates it\""})
final class JoinCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(index = "0", paramLabel = "INCIDENT", description = "One incident.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "INCIDENT", description = "The other.")
    private String other = "";

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    JoinCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException {
        try (EventStore store = review.open()) {
            Hit here = ReviewOptions.incident(store, one);
            Hit there = ReviewOptions.incident(store, other);
            Incident first = here.incident();
            Incident second = there.incident();
            if (first.id().equals(second.id())) {
                throw new UsageException(first.id() + " and " + second.id() + " are one incident already");
            }
            long seen = Math.max(here.version(), there.version());
            review.regroup(store, Kind.JOIN, first.id(), seen, List.of(second.id()));
            MergeCommand.tell(store.mergeAll(), screen.err());
        }
        return ExitCode.DONE;
    }
}
