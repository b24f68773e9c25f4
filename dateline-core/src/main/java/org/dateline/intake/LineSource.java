package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a byte stream, ended by LF, CR or CRLF; a line over the limit is skipped to its end and said to be so. */
final class LineSource {
    private final InputStream in;
    private final int limit;
    private int number;
    private boolean tooLong;
    private boolean afterCr;

    LineSource(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The bytes of the next line without its end, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n' && afterCr && !any) {
                afterCr = false;
                continue;
            }
            afterCr = b == '\r';
            any = true;
            if (b == '\n' || b == '\r') {
                number++;
                return line.toByteArray();
            }
            if (line.size() < limit) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    /** Number of the last line, from 1. */
    int number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }
}
