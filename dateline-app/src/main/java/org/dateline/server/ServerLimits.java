package org.dateline.server;

import java.time.Duration;

/**
 * What one server does at most.
 *
 * @param bodyBytes largest body of a request
 * @param pageSize most on a page
 * @param points most points of a map
 * @param reads states of the store that are read at once
 * @param exports exports that run at once
 * @param streams streams of events that are open at once
 * @param waiting changes that wait to be written
 * @param patience how long a request may read, and how long it waits for its turn
 * @param leastRate bytes a second that who reads an export must take, over a minute
 * @param cacheBytes answers that are kept, in bytes
 */
public record ServerLimits(
        long bodyBytes,
        int pageSize,
        int points,
        int reads,
        int exports,
        int streams,
        int waiting,
        Duration patience,
        long leastRate,
        long cacheBytes) {
    /** The documented limits. */
    public static ServerLimits standard() {
        int reads = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        return new ServerLimits(
                32L << 20, 1_000, 100_000, reads, 16, 250, 500, Duration.ofSeconds(20), 4_096, 48L << 20);
    }
}
