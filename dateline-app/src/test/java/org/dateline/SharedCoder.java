package org.dateline;

import org.jspecify.annotations.Nullable;

/** The shipped coder, opened once for all tests. */
public final class SharedCoder {
    private static @Nullable Dateline opened;

    private SharedCoder() {}

    public static synchronized Dateline get() {
        Dateline dateline = opened == null ? Dateline.open(Options.defaults()) : opened;
        opened = dateline;
        return dateline;
    }
}
