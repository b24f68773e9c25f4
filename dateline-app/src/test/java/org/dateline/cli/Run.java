package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.SharedCoder;

/** One run of the command with streams of its own, and what came out. */
record Run(int exitCode, String out, String err) {
    /** Runs the command with an empty standard input. */
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Screen screen = Screen.plain(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Main.commandLine(screen, Run::open).execute(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The shipped coder is opened once for all tests; one with a user's lexicon each time. */
    static Dateline open(Options options) {
        return options.lexicon() == null ? SharedCoder.get() : Dateline.open(options);
    }
}
