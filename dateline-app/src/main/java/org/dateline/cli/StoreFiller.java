package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;

/** Puts coded reports into a store, some at a time: what {@link #flush} has returned from is on the disk. */
final class StoreFiller {
    private static final int TOGETHER = 200;
    private static final int MERGED_TOGETHER = 2_000;

    private final EventStore store;
    private final ProblemLog log;
    private final List<String> waiting = new ArrayList<>();
    private int added;
    private int revised;
    private int unchanged;

    StoreFiller(EventStore store, ProblemLog log) {
        this.store = store;
        this.log = log;
    }

    /** Takes a record, of which only the place it came from is known if it turns out to be none. */
    void put(String record, String where) throws StoreException {
        waiting.add(record);
        if (waiting.size() >= TOGETHER) {
            flush(where);
        }
    }

    /** A report that is in the store as it is. */
    void skip() {
        unchanged++;
    }

    /** Writes what waits. */
    void flush(String where) throws StoreException {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            count(store.add(waiting));
        } catch (IllegalArgumentException e) {
            // One of them is no coded report: the others must not suffer for it.
            oneByOne(where);
        }
        waiting.clear();
    }

    private void oneByOne(String where) throws StoreException {
        for (String record : waiting) {
            try {
                count(store.add(List.of(record)));
            } catch (IllegalArgumentException e) {
                log.problem(new Problem(ProblemCode.MALFORMED_JSON, where, String.valueOf(e.getMessage()), null));
            }
        }
    }

    private void count(EventStore.Added outcome) {
        added += outcome.added();
        revised += outcome.revised();
        unchanged += outcome.unchanged();
    }

    /** Merges all that waits in the store, and says what became of it. */
    static EventStore.Merged mergeAll(EventStore store) throws StoreException {
        EventStore.Merged merged = store.merge(MERGED_TOGETHER);
        int sightings = merged.sightings();
        while (merged.left() > 0 && merged.sightings() > 0) {
            merged = store.merge(MERGED_TOGETHER);
            sightings += merged.sightings();
        }
        return new EventStore.Merged(sightings, merged.left(), merged.version());
    }

    /** "12 reports added, 1 revised, 40 there already". */
    void tell(PrintStream err) {
        err.printf("dateline: %,d reports added, %,d revised, %,d there already%n", added, revised, unchanged);
    }
}
