package org.dateline.lexicon;

/** A knowledge file that cannot be used. The message says file, line, what is wrong and what would be right. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String where, String message) {
        super(where + ": " + message);
    }
}
