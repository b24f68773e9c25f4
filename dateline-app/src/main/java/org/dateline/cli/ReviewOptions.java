package org.dateline.cli;

import java.time.Clock;
import java.util.List;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.review.Act;
import org.dateline.review.ReviewException;
import org.dateline.review.Reviews;
import org.dateline.search.Hit;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.telling.Dossier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, why, and in which store; the same for all commands by which a reviewer decides. */
final class ReviewOptions {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decides; by default the name of the user.")
    private String reviewer = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
    private String reason = "";

    String reviewer() {
        return reviewer;
    }

    String reason() {
        return reason;
    }

    EventStore open() throws StoreException {
        return Stores.open(store.existing(), Clock.systemUTC());
    }

    /** The incident whose id begins so, as it is now. */
    static Hit incident(EventStore open, String beginning) throws StoreException {
        try (Snapshot now = open.read(new AsOf.Now())) {
            Dossier dossier = new Dossier(now);
            String id = dossier.whole(beginning.strip());
            Hit hit = dossier.find(id);
            if (hit == null) {
                throw new UsageException(
                        id + " is not there any more; dateline show " + id + " says what became of it");
            }
            return hit;
        }
    }

    /** Joins incidents or splits one, as they stand at a version of the data; it can be taken back. */
    void regroup(EventStore open, Kind kind, String incident, long base, List<String> others) throws StoreException {
        try {
            Reviews.of(open, Lexicon.shipped())
                    .act(new Act(incident, base, reviewer, kind, null, null, null, others, reason));
        } catch (ReviewException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
