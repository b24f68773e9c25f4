package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.lexicon.Lexicon;
import org.dateline.measure.Breadth;
import org.dateline.measure.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the coder on gold sets. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Codes the gold sets of a folder, runs their scorers (Python 3) and prints one table, other coders beside ours.",
            "The coder sees of a record only its id, its text and what a feed would give: date, title, publisher."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline eval gold/",
            "  dateline eval gold/ --only reports --only events/plover_gsr --out predictions/",
            "  dateline eval gold/ --breadth        how broad the event lexicon is, in place of how good the coder is"
        })
final class EvalCommand implements Callable<Integer> {
    private final Screen screen;
    private final Opener opener;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder of gold sets with their scorers.")
    private Path folder = Path.of("");

    @Option(names = "--only", paramLabel = "SET", description = "Only this set or folder of sets; may be repeated.")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the predictions and the scorers' output go.")
    private @Nullable Path out;

    @Option(names = "--scorers", paramLabel = "DIR", description = "Folder of the scorers; FOLDER unless given.")
    private @Nullable Path scorers;

    @Option(
            names = "--breadth",
            description =
                    "Show instead on how many sets the entries behind the found events fire, and how many verbs of"
                            + " other news the lexicon knows; needs no scorers.")
    private boolean breadth;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Your own entries on top of those shipped.")
    private @Nullable Path lexicon;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports coded at once; ${DEFAULT-VALUE} unless given.")
    private int threads = 2;

    EvalCommand(Screen screen, Opener opener) {
        this.screen = screen;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + " is no folder; give the folder of the gold sets");
        }
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": want 1 or more");
        }
        PrintStream table = new PrintStream(screen.out(), true, StandardCharsets.UTF_8);
        Dateline dateline = opener.open(new Options(lexicon));
        if (breadth) {
            Lexicon words = lexicon == null ? Lexicon.shipped() : Lexicon.with(lexicon);
            new Breadth(settings(folder), dateline, words, table, screen.err()).run();
            return ExitCode.DONE;
        }
        Path predictions = out == null ? Files.createTempDirectory("dateline-eval") : out;
        int failed = new Evaluation(settings(predictions), dateline, table, screen.err()).run();
        return failed == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private Evaluation.Settings settings(Path predictions) {
        return new Evaluation.Settings(folder, only, predictions, scorers == null ? folder : scorers, threads);
    }
}
