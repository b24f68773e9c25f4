package org.dateline.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.incident.Incident;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.search.Hit;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes reports out of an incident. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Takes what some reports tell out of an incident: they tell of another. The decision outweighs every score"
                    + " and stays when reports are coded again. The id of the incident may be cut short.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline split i3fa92c report-17 report-23 --reason \"the second blast of the day\""})
final class SplitCommand implements Callable<Integer> {
    /** Each pair that is kept apart is a decision; more than these nobody has looked at. */
    private static final int MOST_PAIRS = 2_000;

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "INCIDENT", description = "The incident.")
    private String incident = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "Ids of reports of the incident.")
    private List<String> reports = new ArrayList<>();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    SplitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException {
        try (EventStore store = review.open()) {
            Hit seen = ReviewOptions.incident(store, incident);
            Incident whole = seen.incident();
            List<String> out = sightings(whole, true);
            List<String> rest = sightings(whole, false);
            check(whole, out, rest);
            review.regroup(store, Kind.SPLIT, whole.id(), seen.version(), out);
            MergeCommand.tell(store.mergeAll(), screen.err());
        }
        return ExitCode.DONE;
    }

    private List<String> sightings(Incident whole, boolean named) {
        return whole.members().stream()
                .filter(m -> reports.contains(m.report()) == named)
                .map(Incident.Member::sighting)
                .toList();
    }

    private void check(Incident whole, List<String> out, List<String> rest) {
        Set<String> strange = new HashSet<>(reports);
        whole.reports().forEach(strange::remove);
        if (!strange.isEmpty()) {
            throw new UsageException("no report of " + whole.id() + ": " + String.join(", ", new TreeSet<>(strange))
                    + "; its reports are " + String.join(", ", whole.reports()));
        }
        if (rest.isEmpty()) {
            throw new UsageException("these are all reports of " + whole.id() + "; leave one at least");
        }
        if ((long) out.size() * rest.size() > MOST_PAIRS) {
            throw new UsageException("%,d tellings apart from %,d are too many decisions; split in smaller steps"
                    .formatted(out.size(), rest.size()));
        }
    }
}
