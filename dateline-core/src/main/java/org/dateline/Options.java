package org.dateline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to open Dateline.
 *
 * @param lexicon a folder of the user's own entries on top of those shipped, or null
 */
public record Options(@Nullable Path lexicon) {
    /** The shipped knowledge alone. */
    public static Options defaults() {
        return new Options(null);
    }
}
