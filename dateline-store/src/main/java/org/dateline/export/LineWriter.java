package org.dateline.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table line by line. */
interface LineWriter {
    /** A line; null is an empty cell. */
    void write(List<@Nullable Object> cells) throws IOException;

    /** Ends the table; what it stands in stays open. */
    void end() throws IOException;
}
