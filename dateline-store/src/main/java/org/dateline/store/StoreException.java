package org.dateline.store;

/** The store cannot be read or written: what failed, where, and what to do. Nothing that was acknowledged is lost. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
