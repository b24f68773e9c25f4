package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.CodedReport;
import org.dateline.CoderVersion;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.intake.Intake;
import org.dateline.intake.Item;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes reports and shows them. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Codes news reports: each event with its words, its actors, place, date, numbers and speakers.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline code report.txt --published 2021-10-09",
            "  dateline code page.html --format html --out page-coded.html",
            "  dateline code archive/ --threads 8 --format csv --out events.csv",
            "  dateline code news.jsonl --format jsonl --mentions --out coded.jsonl",
            "  cat feed.jsonl | dateline code --stream > coded.jsonl",
            "  dateline code news.jsonl --actors my.actors.txt --agents my.agents.txt --verbs my.verbs.txt",
            "",
            "A line of JSON Lines is {\"id\", \"text\", \"published\", \"publisher\", \"url\", \"title\"}; only text must be there.",
            "Records go to standard output, problems to standard error as code: where: message.",
            "Exit codes: 0 done; 1 more problems than --max-problems; 2 wrong usage; 3 nothing could be read."
        })
final class CodeCommand implements Callable<Integer> {
    private final Screen screen;
    private final Opener opener;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (to read), html (one page), json, jsonl (one record a line), csv (one row an event)."
                    + " By default as the name of --out says, else text, or jsonl with --stream.")
    private @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "Where to write: a file, or a folder (existing, or ending in /) for a file each.")
    private @Nullable String out;

    @Option(names = "--no-text", description = "Write offsets and a hash instead of the words of the report.")
    private boolean withoutText;

    @Option(names = "--mentions", description = "Write every place, date and actor, coded or not (json, jsonl).")
    private boolean withMentions;

    @Option(
            names = "--stream",
            description = "Write each record as soon as it is ready; for JSON Lines on standard input.")
    private boolean streaming;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to code at once; by default one a processor. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            description =
                    "Leave out events of which the coder is less sure; of events at 0.8 about eight in ten are right.")
    private double leastConfidence;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            description = "How many problems still end with exit code 0; by default none.")
    private long mostProblems;

    CodeCommand(Screen screen, Opener opener) {
        this.screen = screen;
        this.opener = opener;
    }

    /** What became of one input. */
    private record Outcome(String name, @Nullable String shown, List<Problem> problems, long bytes) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new UsageException("--threads is " + threads + "; at least one is needed");
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new UsageException("--min-confidence is " + leastConfidence + "; it lies between 0 and 1");
        }
        Format chosen = chosenFormat();
        Dateline dateline = opener.open(input.options());
        DictionaryOptions.tell(dateline, screen.err());
        RecordView view = view(chosen, dateline.version());
        ProblemLog log = new ProblemLog(screen.err());
        boolean barWanted = !streaming && !(screen.outTerminal() && out == null);
        try (Intake intake = input.intake(screen.in());
                Destination destination = Destination.of(out, screen.out(), view, chosen);
                Progress progress = new Progress(screen, barWanted, input.bytes())) {
            new Batch<Item, Outcome>(item -> work(dateline, view, item), threads).run(intake::next, outcome -> {
                take(outcome, destination, log);
                progress.done(outcome.bytes());
            });
            destination.complete();
        }
        log.summary();
        return log.exitCode(mostProblems);
    }

    private void take(Outcome outcome, Destination destination, ProblemLog log) throws IOException {
        outcome.problems().forEach(log::problem);
        if (outcome.shown() != null) {
            log.report();
            destination.put(outcome.name(), outcome.shown());
        }
    }

    private Outcome work(Dateline dateline, RecordView view, Item item) {
        List<Problem> problems = new ArrayList<>(item.problems());
        String shown = null;
        Report report = item.report();
        try {
            if (report != null) {
                CodedReport coded = dateline.code(report).surerThan(leastConfidence);
                problems.addAll(coded.warnings());
                shown = view.show(coded);
            }
        } catch (RuntimeException | StackOverflowError fault) {
            // One report must not take the batch with it, whatever is wrong with the program.
            problems.add(fault(item.where(), fault));
        }
        return new Outcome(name(item), shown, problems, item.bytes());
    }

    /** A problem that is the program's own. */
    static Problem fault(String where, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0];
        String message = "a fault of the program (" + fault + at + "); please report it with the text";
        return new Problem(ProblemCode.FAULT, where, message, null);
    }

    /** What an output file is called: as its input file, or as the report where a file holds many. */
    private static String name(Item item) {
        Report report = item.report();
        boolean many = item.where().matches(".*:\\d+");
        if (report != null && (many || item.where().equals("stdin"))) {
            return report.id();
        }
        String file = item.where().substring(item.where().replace('\\', '/').lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private Format chosenFormat() {
        if (format != null) {
            return format;
        }
        Format usual = streaming ? Format.JSONL : Format.TEXT;
        return out == null ? usual : Format.ofName(out, usual);
    }

    private RecordView view(Format chosen, CoderVersion coder) {
        RecordJson.Words words = withoutText ? RecordJson.Words.WITHHELD : RecordJson.Words.GIVEN;
        RecordJson.Mentions mentions = withMentions ? RecordJson.Mentions.ALL : RecordJson.Mentions.CODED;
        RecordJson json = new RecordJson(coder, words, mentions);
        if (withoutText && (chosen == Format.TEXT || chosen == Format.HTML)) {
            throw new UsageException("--no-text is for json, jsonl and csv; the "
                    + chosen.name().toLowerCase(Locale.ROOT) + " view is made of the words");
        }
        boolean inColour = screen.colours() && out == null;
        return switch (chosen) {
            case TEXT -> new TextView(screen.columns(), inColour ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
            case HTML -> new HtmlView(coder);
            case JSON -> new JsonView(json, RecordJson.Layout.INDENTED);
            case JSONL -> new JsonView(json, RecordJson.Layout.LINE);
            case CSV -> new CsvView(coder, words);
        };
    }
}
