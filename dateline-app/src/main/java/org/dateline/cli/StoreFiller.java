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

    /** "12 reports added, 1 revised, 40 there already". */
    void tell(PrintStream err) {
        err.printf("dateline: %,d reports added, %,d revised, %,d there already%n", added, revised, unchanged);
    }
}
