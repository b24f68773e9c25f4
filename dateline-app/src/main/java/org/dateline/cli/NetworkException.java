package org.dateline.cli;

/** The network does not do what was asked of it. */
final class NetworkException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NetworkException(String message) {
        super(message);
    }
}
