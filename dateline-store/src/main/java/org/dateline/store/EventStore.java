package org.dateline.store;

import java.nio.file.Path;
import java.util.List;
import org.dateline.incident.Decision;
import org.jooq.DSLContext;

/**
 * Reports, sightings and incidents, kept. One writer at a time; any number of readers, each on a {@link Snapshot}.
 * Safe for use by many threads.
 */
public interface EventStore extends AutoCloseable {
    /** How many sightings {@link #mergeAll} merges in one step. */
    int MERGED_TOGETHER = 2_000;

    /**
     * What became of added reports.
     *
     * @param added reports that are new
     * @param revised reports that were there with another content
     * @param unchanged reports that were there just so
     */
    record Added(int added, int revised, int unchanged) {}

    /**
     * What a step of merging did.
     *
     * @param sightings how many sightings were merged
     * @param left how many wait still
     * @param version version of the data after it
     */
    record Merged(int sightings, long left, long version) {}

    /**
     * Adds coded reports, each a line of JSON in the form of the record. When it returns they are on the disk; after an
     * exception none of these is. Adding a report again changes nothing; with another content it replaces the old.
     *
     * @throws IllegalArgumentException where a line is no coded report
     */
    Added add(List<String> records) throws StoreException;

    /** Merges up to so many waiting sightings into incidents, in order of publication, as one version of the data. */
    Merged merge(int most) throws StoreException;

    /** Merges all that waits, some at a time, each time as a version of the data; says what became of all of it. */
    default Merged mergeAll() throws StoreException {
        Merged merged = merge(MERGED_TOGETHER);
        int sightings = merged.sightings();
        while (merged.left() > 0 && merged.sightings() > 0) {
            merged = merge(MERGED_TOGETHER);
            sightings += merged.sightings();
        }
        return new Merged(sightings, merged.left(), merged.version());
    }

    /**
     * Keeps what a reviewer has decided of two sightings; the next merging goes by it. It outlives coding again, and a
     * later decision of the same two takes its place.
     *
     * @throws IllegalArgumentException where there is no such sighting
     */
    void decide(Decision decision, String reviewer, String reason) throws StoreException;

    /**
     * Takes back what was decided of two sightings; the next merging does without it.
     *
     * @throws IllegalArgumentException where nothing was decided of them
     */
    void withdraw(String first, String second, String reviewer, String reason) throws StoreException;

    /**
     * Keeps what a reviewer did with an incident and writes the incident anew, where it is still as the reviewer saw it;
     * when it returns that is on the disk. After a join or a split the next merging goes by it.
     */
    ReviewOutcome review(ReviewRequest request) throws StoreException;

    /** What is done with the tables beside those of reports and incidents; it may run more than once. */
    @FunctionalInterface
    interface Keeping<T> {
        T in(DSLContext sql);
    }

    /**
     * Changes tables beside those of reports and incidents, those of {@link ReviewTables}, in one transaction; when it
     * returns that is on the disk.
     */
    <T> T keep(Keeping<T> work) throws StoreException;

    /** A state to read. */
    Snapshot read(AsOf asOf) throws StoreException;

    /** What is wrong with the store, one line each; empty where it is sound. */
    List<String> check() throws StoreException;

    /** Copies the store, as it is at one moment, to a file that must not exist. */
    void backup(Path file) throws StoreException;

    @Override
    void close() throws StoreException;
}
