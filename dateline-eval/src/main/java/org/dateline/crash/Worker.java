package org.dateline.crash;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.cost.SyntheticReports;
import org.dateline.incident.IncidentField;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.ReviewOutcome;
import org.dateline.store.ReviewRequest;
import org.dateline.store.Snapshot;
import org.dateline.store.Stores;
import org.dateline.store.Tables;
import org.dateline.store.Tables.Incidents;
import org.jooq.Record;

/**
 * The process that is killed: adds, merges, reviews and now and then backs up, and says on its output what has been
 * acknowledged. Arguments: address of the store, seed of the reports, number of the first report, folder for backups
 * or {@code -}.
 */
public final class Worker {
    static final String READY = "ready";
    static final String ADDED = "added ";
    static final String REVIEWED = "reviewed ";
    private static final List<Kind> KINDS = List.of(Kind.ACCEPT, Kind.CORRECT, Kind.REJECT, Kind.UNDO, Kind.REOPEN);
    private static final int LARGEST_BATCH = 12;

    private Worker() {}

    /** Works until it is killed. */
    public static void main(String[] arguments) throws Exception {
        SyntheticReports reports = new SyntheticReports(Long.parseLong(arguments[1]));
        int next = Integer.parseInt(arguments[2]);
        Random random = new Random(next);
        try (EventStore store = Stores.open(arguments[0], InstantSource.system())) {
            say(READY);
            while (true) {
                int end = next + 1 + random.nextInt(LARGEST_BATCH);
                store.add(reports.records(next, end));
                next = end;
                say(ADDED + next);
                if (random.nextInt(2) == 0) {
                    store.merge(1 + random.nextInt(60));
                }
                review(store, random);
                if (random.nextInt(5) == 0 && !arguments[3].equals("-")) {
                    backUp(store, Path.of(arguments[3], "backup-" + next + ".db"));
                }
            }
        }
    }

    /** Does something with a few incidents as a reviewer would. */
    private static void review(EventStore store, Random random) throws Exception {
        List<Record> seen;
        try (Snapshot now = store.read(new AsOf.Now())) {
            seen = now.sql()
                    .select(Incidents.ID, Incidents.VERSION)
                    .from(Incidents.TABLE)
                    .where(Incidents.UNTIL.eq(Tables.OPEN))
                    .orderBy(Incidents.VERSION.desc(), Incidents.ID)
                    .limit(20)
                    .fetch(r -> (Record) r);
        }
        for (int i = 0; i < 3 && !seen.isEmpty(); i++) {
            Record one = seen.get(random.nextInt(seen.size()));
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            ReviewOutcome outcome = store.review(new ReviewRequest(
                    one.get(Incidents.ID),
                    one.get(Incidents.VERSION),
                    "reviewer " + random.nextInt(2),
                    kind,
                    kind == Kind.CORRECT ? IncidentField.STATUS : null,
                    kind == Kind.CORRECT
                            ? new TreeMap<>(Map.of(IncidentField.STATUS, TextNode.valueOf("ongoing")))
                            : new TreeMap<>(),
                    List.of(),
                    null,
                    "as it seems"));
            if (outcome instanceof ReviewOutcome.Done done) {
                say(REVIEWED + done.act());
            }
        }
    }

    private static void backUp(EventStore store, Path file) throws Exception {
        Files.deleteIfExists(file);
        store.backup(file);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
