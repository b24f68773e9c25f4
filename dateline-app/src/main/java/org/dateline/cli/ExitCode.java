package org.dateline.cli;

/** What the program tells the shell. Usage errors are 2, as picocli has it; an interrupt ends with 130, as Java has it. */
final class ExitCode {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int UNWRITABLE = 4;
    static final int NETWORK = 5;

    /** As the shell has it where the reader of a pipe has gone: 128 and the number of the signal. */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
