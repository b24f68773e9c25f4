package org.dateline.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A process that adds and merges until it is killed, and says what was acknowledged: a number a line. */
final class KilledWriter {
    private static final int BATCH = 10;

    private KilledWriter() {}

    public static void main(String[] args) throws StoreException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try (EventStore store = Stores.open(args[0], Instant::now)) {
            for (int next = Integer.parseInt(args[1]); ; next += BATCH) {
                List<String> lines = IntStream.range(next, next + BATCH)
                        .mapToObj(Wire::numbered)
                        .toList();
                store.add(lines);
                out.println(next + BATCH);
                store.merge(BATCH - 3);
            }
        }
    }
}
