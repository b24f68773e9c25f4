package org.dateline.fetch;

import java.time.Duration;

/**
 * What a fetch may take.
 *
 * @param redirects how many are followed
 * @param connect to reach a server
 * @param whole for all of it, from the first address to the last byte
 * @param bytes of a page, unpacked
 */
record Bounds(int redirects, Duration connect, Duration whole, int bytes) {
    private static final int MIB = 1 << 20;

    static final Bounds USUAL = new Bounds(5, Duration.ofSeconds(10), Duration.ofSeconds(30), 16 * MIB);
}
