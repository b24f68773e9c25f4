package org.dateline.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A knowledge file that cannot be used. The message says file, line, what is wrong and what would be right. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String where, String message) {
        super(where + ": " + message);
    }

    private LexiconException(List<LexiconException> faults) {
        super(faults.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }

    /** Throws one exception that names all faults, if there are any: an editor sees them in one go. */
    public static void throwAll(List<LexiconException> faults) {
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
    }
}
