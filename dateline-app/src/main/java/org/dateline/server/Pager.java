package org.dateline.server;

import java.util.function.Consumer;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.ReportHit;
import org.dateline.search.Search;
import org.dateline.store.Snapshot;

/** Goes through what a query finds, the newest first, up to a number of them. */
record Pager(Search search, Snapshot snapshot, Query query) {
    private static final int PAGE = 500;

    /** Gives incidents; returns whether there were more. */
    boolean incidents(int most, Consumer<Hit> taker) throws QueryException {
        String cursor = null;
        int read = 0;
        do {
            Search.Page page = search.page(snapshot, query, Search.Order.NEWEST, cursor, Math.min(PAGE, most - read));
            page.hits().forEach(taker);
            read += page.hits().size();
            cursor = page.next();
        } while (cursor != null && read < most);
        return cursor != null;
    }

    /** Gives reports; returns whether there were more. */
    boolean reports(int most, Consumer<ReportHit> taker) throws QueryException {
        String cursor = null;
        int read = 0;
        do {
            Search.ReportPage page =
                    search.reports(snapshot, query, Search.Order.NEWEST, cursor, Math.min(PAGE, most - read));
            page.hits().forEach(taker);
            read += page.hits().size();
            cursor = page.next();
        } while (cursor != null && read < most);
        return cursor != null;
    }
}
