package org.dateline.cli;

import java.io.IOException;

/** The output cannot be written: the disk is full, the folder read-only, the reader of the pipe gone. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super("cannot write: " + cause.getMessage(), cause);
    }

    /** Whether somebody read as much as he wanted ("| head"), which is no failure to tell of. */
    boolean readerGone() {
        return String.valueOf(getMessage()).endsWith("Broken pipe");
    }
}
