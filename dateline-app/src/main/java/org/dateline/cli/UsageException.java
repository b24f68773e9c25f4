package org.dateline.cli;

/** The command was given something that it cannot take. The message says what, and what it takes. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
