package org.dateline;

import org.dateline.grammar.Analyser;

/** The language models, loaded once for all tests. */
public final class Models {
    private Models() {}

    /** An analyser, shared. */
    public static Analyser analyser() {
        return Holder.ANALYSER;
    }

    private static final class Holder {
        static final Analyser ANALYSER = Analyser.load();
    }
}
