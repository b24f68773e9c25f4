package org.dateline.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures by address, and says when there were too many of late. Safe for use by many threads. */
final class Throttle {
    private static final int MOST_ADDRESSES = 10_000;

    private final int most;
    private final long window;
    private final InstantSource clock;
    private final Map<String, long[]> failures = new LinkedHashMap<>();

    /**
     * @param most failures in the window that are borne
     */
    Throttle(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window.toMillis();
        this.clock = clock;
    }

    /** Whether this address has failed too often. */
    synchronized boolean closed(String address) {
        long[] seen = failures.get(address);
        return seen != null && clock.millis() - seen[0] < window && seen[1] >= most;
    }

    synchronized void failed(String address) {
        long now = clock.millis();
        long[] seen = failures.get(address);
        if (seen == null || now - seen[0] >= window) {
            failures.remove(address);
            failures.put(address, new long[] {now, 1});
        } else {
            seen[1]++;
        }
        Iterator<String> oldest = failures.keySet().iterator();
        while (failures.size() > MOST_ADDRESSES && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
