package org.dateline.cli;

import org.dateline.export.Finder;
import org.jspecify.annotations.Nullable;

/** What a query on the command line finds. */
final class Queries {
    private Queries() {}

    /** Finds what the query asks for; all incidents where there is none. */
    static Finder finder(@Nullable String query) {
        if (query != null && !query.isBlank()) {
            throw new UsageException("queries are not known yet: " + query);
        }
        return Finder::all;
    }
}
