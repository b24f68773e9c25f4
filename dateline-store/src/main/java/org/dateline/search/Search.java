package org.dateline.search;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** Finds incidents in a state of the store. */
public interface Search {
    /** Newest first, or oldest first; within a day in order of id. */
    enum Order {
        NEWEST,
        OLDEST
    }

    /**
     * Some of what was found.
     *
     * @param hits incidents
     * @param next where the next page begins, or null where this is the last
     */
    record Page(List<Hit> hits, @Nullable String next) {}

    /**
     * A page of what a query finds.
     *
     * @param cursor the {@code next} of the page before, or null for the first
     * @param size from 1 to 1,000
     */
    Page page(Snapshot snapshot, Query query, Order order, @Nullable String cursor, int size) throws QueryException;

    /**
     * Some of the reports that were found.
     *
     * @param hits reports
     * @param next where the next page begins, or null where this is the last
     */
    record ReportPage(List<ReportHit> hits, @Nullable String next) {}

    /**
     * A page of reports: those that hold the words of a query, and tell of an incident that has its other fields. By
     * day of publication.
     *
     * @param cursor the {@code next} of the page before, or null for the first
     * @param size from 1 to 1,000
     */
    ReportPage reports(Snapshot snapshot, Query query, Order order, @Nullable String cursor, int size)
            throws QueryException;

    /** How many reports a query finds. */
    long countReports(Snapshot snapshot, Query query);

    /** All that a query finds, oldest first, read as the stream is; to be closed. */
    Stream<Hit> all(Snapshot snapshot, Query query);

    /** The ids of all that a query finds, in no order that means anything. */
    List<String> ids(Snapshot snapshot, Query query);

    /** How many incidents a query finds. */
    long count(Snapshot snapshot, Query query);

    /** How many of the incidents that a query finds came to be after a version. */
    long countNew(Snapshot snapshot, Query query, long since);

    /** How many incidents a query finds, by type, country and day. */
    Facets facets(Snapshot snapshot, Query query);

    /**
     * Where the incidents are that a query finds: those that have coordinates, the newest first, read as the stream is;
     * to be closed before the snapshot.
     *
     * @param limit how many at most
     */
    Stream<MapPoint> points(Snapshot snapshot, Query query, int limit);
}
