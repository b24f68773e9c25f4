package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.dateline.Dateline;
import org.dateline.lexicon.LexiconException;
import org.dateline.store.StoreException;
import org.dateline.telling.NoSuchIncidentException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the {@code dateline} command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Not buffered: a report is written at once, so that an interrupt leaves whole reports behind.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Screen screen = Screen.ofProcess(System.in, out, new FileOutputStream(FileDescriptor.err), System.getenv());
        System.exit(commandLine(screen, Dateline::open).execute(arguments));
    }

    /** The command with the given streams. */
    static CommandLine commandLine(Screen screen, Opener opener) {
        CommandLine line = new CommandLine(new DatelineCommand());
        line.addSubcommand(new CodeCommand(screen, opener));
        line.addSubcommand(new ExplainCommand(screen, opener));
        line.addSubcommand(new AddCommand(screen, opener));
        line.addSubcommand(new MergeCommand(screen));
        line.addSubcommand(new JoinCommand(screen));
        line.addSubcommand(new SplitCommand(screen));
        line.addSubcommand(new ReviewCommand(screen));
        line.addSubcommand(new AnnotateCommand(screen));
        line.addSubcommand(new CheckCommand(screen));
        line.addSubcommand(new BackupCommand(screen));
        line.addSubcommand(new ExportCommand(screen, InstantSource.system()));
        line.addSubcommand(new StatsCommand(screen, InstantSource.system()));
        line.addSubcommand(new DiffCommand(screen, InstantSource.system()));
        line.addSubcommand(new ServeCommand(screen, opener));
        line.addSubcommand(new TokenCommand(screen));
        line.addSubcommand(new EvalCommand(screen, opener));
        line.addSubcommand(new CodebookCommand(screen));
        line.addSubcommand(new SchemaCommand(screen));
        line.addSubcommand(new SearchCommand(screen));
        line.addSubcommand(new ShowCommand(screen));
        line.addSubcommand(new TimelineCommand(screen));
        line.addSubcommand(new PositionsCommand(screen));
        line.addSubcommand(new ManCommand());
        line.addSubcommand(completion());
        line.setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.colours() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.min(screen.columns(), Screen.DEFAULT_COLUMNS));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, screen));
        line.getSubcommands().values().forEach(sub -> sub.setUsageHelpAutoWidth(false));
        return line;
    }

    /** Prints a script that completes commands and options in a shell; for those who package the program. */
    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return completion;
    }

    private static int report(Exception failure, Screen screen) throws Exception {
        if (failure instanceof OutputException unwritable) {
            if (unwritable.readerGone()) {
                return ExitCode.BROKEN_PIPE;
            }
            screen.err().println("dateline: " + unwritable.getMessage());
            return ExitCode.UNWRITABLE;
        }
        if (failure instanceof LexiconException
                || failure instanceof UsageException
                || failure instanceof NoSuchIncidentException) {
            screen.err().println("dateline: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof NetworkException) {
            screen.err().println("dateline: " + failure.getMessage());
            return ExitCode.NETWORK;
        }
        if (failure instanceof StoreException) {
            screen.err().println("dateline: " + failure.getMessage());
            return ExitCode.UNWRITABLE;
        }
        if (failure instanceof IOException) {
            screen.err().println("dateline: " + (failure.getMessage() == null ? failure : failure.getMessage()));
            return ExitCode.UNREADABLE;
        }
        throw failure;
    }
}
