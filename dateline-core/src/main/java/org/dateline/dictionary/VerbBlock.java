package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs that share a code and patterns; filled while a file is read, then only read. */
final class VerbBlock {
    private final @Nullable String code;
    private final List<VerbPattern> patterns = new ArrayList<>();

    VerbBlock(@Nullable String code) {
        this.code = code;
    }

    /** Code of those of its verbs that have none of their own. */
    @Nullable
    String code() {
        return code;
    }

    void add(VerbPattern pattern) {
        patterns.add(pattern);
    }

    /** Those that ask for more come first; of equals the one that stands first. */
    void sort() {
        patterns.sort(Comparator.comparingInt(VerbPattern::weight).reversed());
    }

    List<VerbPattern> patterns() {
        return patterns;
    }
}
