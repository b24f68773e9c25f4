package org.dateline.fetch;

/** A page that could not be had; the message says why and what to do. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean refused;

    FetchException(String message, boolean refused) {
        super(message);
        this.refused = refused;
    }

    /** Whether we would not go there, rather than could not. */
    public boolean refused() {
        return refused;
    }
}
