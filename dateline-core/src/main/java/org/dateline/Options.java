package org.dateline;

import java.nio.file.Path;
import org.dateline.dictionary.DictionaryFiles;
import org.jspecify.annotations.Nullable;

/**
 * How to open Dateline.
 *
 * @param lexicon a folder of the user's own entries on top of those shipped, or null
 * @param dictionaries dictionaries of TABARI or PETRARCH
 */
public record Options(@Nullable Path lexicon, DictionaryFiles dictionaries) {
    public Options(@Nullable Path lexicon) {
        this(lexicon, DictionaryFiles.none());
    }

    /** The shipped knowledge alone. */
    public static Options defaults() {
        return new Options(null);
    }

    /** The same with other dictionaries. */
    public Options with(DictionaryFiles files) {
        return new Options(lexicon, files);
    }
}
