package org.dateline.telling;

/** No incident has such an id, or several have an id that begins so. */
public final class NoSuchIncidentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchIncidentException(String message) {
        super(message);
    }
}
