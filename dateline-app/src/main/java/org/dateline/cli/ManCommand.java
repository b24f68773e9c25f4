package org.dateline.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page; for those who package the program. */
@Command(
        name = "man",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prints the manual page, for man(1).")
final class ManCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ManPage.of(spec.root().commandLine()));
        out.flush();
    }
}
