package org.dateline.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Hands on what is written, in small pieces, and gives up on a reader who takes less than a least rate. Only the time
 * counts that is spent waiting for the reader.
 */
final class PacedStream extends FilterOutputStream {
    private static final int PIECE = 8_192;
    private static final long GRACE = TimeUnit.SECONDS.toNanos(60);

    private final long leastRate;
    private final LongSupplier clock;
    private final Runnable others;
    private long waited;
    private long bytes;

    /**
     * @param clock counts nanoseconds
     * @param others lets others go first
     */
    PacedStream(OutputStream out, long leastRate, LongSupplier clock, Runnable others) {
        super(out);
        this.others = others;
        this.leastRate = leastRate;
        this.clock = clock;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int begin, int count) throws IOException {
        for (int done = 0; done < count; done += PIECE) {
            others.run();
            int piece = Math.min(PIECE, count - done);
            long before = clock.getAsLong();
            out.write(from, begin + done, piece);
            waited += clock.getAsLong() - before;
            bytes += piece;
            check();
        }
    }

    private void check() throws IOException {
        if (waited > GRACE && bytes < leastRate * TimeUnit.NANOSECONDS.toSeconds(waited)) {
            throw new IOException("the reader takes less than %d bytes a second".formatted(leastRate));
        }
    }
}
