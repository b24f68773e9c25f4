package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads from and writes to. Data goes to {@code out}, talk to {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outTerminal whether a person sees {@code out}
 * @param errTerminal whether a person sees {@code err}
 * @param columns width to lay text out for
 * @param colours whether {@code out} takes colours
 */
record Screen(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal,
        int columns,
        boolean colours) {
    /** Width where nobody says how wide the window is. */
    static final int DEFAULT_COLUMNS = 100;

    private static final int LEAST_COLUMNS = 40;

    /** Names of the streams that are terminals ("out,err"), which the launcher knows and Java does not. */
    private static final String TERMINALS = "dateline.terminals";

    /** The streams of the process, as the launcher and the environment describe them. */
    static Screen ofProcess(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        String terminals = System.getProperty(TERMINALS, "");
        boolean outTerminal = terminals.contains("out");
        boolean colours = outTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Screen(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outTerminal,
                terminals.contains("err"),
                Math.max(LEAST_COLUMNS, Integer.getInteger("dateline.columns", DEFAULT_COLUMNS)),
                colours);
    }

    /** Streams that nobody looks at. */
    static Screen plain(InputStream in, OutputStream out, PrintStream err) {
        return new Screen(in, out, err, false, false, DEFAULT_COLUMNS, false);
    }
}
