package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.evidence.Problem;
import org.dateline.intake.Intake;
import org.dateline.intake.Item;
import org.dateline.report.Report;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.telling.KnownReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds reports to a store and merges their events into incidents. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Adds reports to a store: codes them, keeps them, and merges their events into incidents.",
            "Adding a report again changes nothing. After an interrupt the same command goes on where it was.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline add news/ --store conflict.db",
            "  dateline add coded.jsonl                            what dateline code --format jsonl wrote",
            "  dateline code news.jsonl --format jsonl | dateline add --coded -",
            "  dateline add news.jsonl --store postgresql://localhost/dateline",
            "",
            "Exit codes: 0 done; 1 more problems than --max-problems; 2 wrong usage; 3 nothing could be read;",
            "4 the store cannot be read or written (what was added before is kept); 130 interrupted."
        })
final class AddCommand implements Callable<Integer> {
    private final Screen screen;
    private final Opener opener;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOptions where = new StoreOptions();

    @Option(
            names = "--coded",
            description = "The input is coded reports; files that begin like one are seen to be so without this.")
    private boolean coded;

    @Option(names = "--no-merge", description = "Only add; merge later, with dateline merge.")
    private boolean unmerged;

    @Option(names = "--threads", paramLabel = "N", description = "How many reports to code at once.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            description = "How many problems still end with exit code 0; by default none.")
    private long mostProblems;

    AddCommand(Screen screen, Opener opener) {
        this.screen = screen;
        this.opener = opener;
    }

    /** A report on its way into the store; no record where it is there already or could not be coded. */
    private record Outcome(@Nullable String record, boolean there, List<Problem> problems, String where, long bytes) {}

    @Override
    public Integer call() throws IOException, InterruptedException, StoreException {
        if (threads < 1) {
            throw new UsageException("--threads is " + threads + "; at least one is needed");
        }
        ProblemLog log = new ProblemLog(screen.err());
        List<Path> codedFiles = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        input.files().forEach(f -> sort(f, codedFiles, reports));
        try (EventStore store = Stores.open(where.address(), Clock.systemUTC())) {
            StoreFiller filler = new StoreFiller(store, log);
            addCoded(codedFiles, reports, filler, log);
            if (!reports.isEmpty()) {
                code(reports, store, filler, log);
            }
            filler.tell(screen.err());
            if (!unmerged) {
                MergeCommand.tell(store.mergeAll(), screen.err());
            }
        }
        log.summary();
        return log.exitCode(mostProblems);
    }

    private void sort(String file, List<Path> codedFiles, List<String> reports) {
        boolean stream = file.equals(InputOptions.STANDARD_INPUT);
        if (!stream && (coded || CodedLines.holds(Path.of(file)))) {
            codedFiles.add(Path.of(file));
        } else {
            reports.add(file);
        }
    }

    private void addCoded(List<Path> files, List<String> reports, StoreFiller filler, ProblemLog log)
            throws IOException, StoreException {
        for (Path file : files) {
            try (CodedLines lines = CodedLines.of(file)) {
                addLines(lines, filler, log);
            }
        }
        if (coded && reports.remove(InputOptions.STANDARD_INPUT)) {
            try (CodedLines lines = new CodedLines(screen.in(), "stdin")) {
                addLines(lines, filler, log);
            }
        }
    }

    private static void addLines(CodedLines lines, StoreFiller filler, ProblemLog log)
            throws IOException, StoreException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            log.report();
            filler.put(line, lines.where());
        }
        filler.flush(lines.where());
    }

    private void code(List<String> reports, EventStore store, StoreFiller filler, ProblemLog log)
            throws IOException, InterruptedException, StoreException {
        Dateline dateline = opener.open(input.options());
        DictionaryOptions.tell(dateline, screen.err());
        // All mentions, so that an export can tell whose names are in a quote and mask those of private persons.
        RecordJson form = new RecordJson(dateline.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.ALL);
        try (Intake intake = input.intake(reports, screen.in());
                KnownReports there = new KnownReports(store, dateline.version());
                Progress progress = new Progress(screen, true, input.bytes())) {
            new Batch<Item, Outcome>(item -> work(dateline, form, there, item), threads).run(intake::next, outcome -> {
                take(outcome, filler, log);
                progress.done(outcome.bytes());
            });
            filler.flush("input");
        } catch (StoreFault fault) {
            throw fault.cause();
        } catch (IllegalStateException broken) {
            // The same, met by a thread that codes.
            if (broken.getCause() instanceof StoreFault fault) {
                throw fault.cause();
            }
            throw broken;
        }
    }

    private static Outcome work(Dateline dateline, RecordJson form, KnownReports there, Item item) {
        List<Problem> problems = new ArrayList<>(item.problems());
        Report report = item.report();
        if (report == null) {
            return new Outcome(null, false, problems, item.where(), item.bytes());
        }
        try {
            if (there.holds(report)) {
                return new Outcome(null, true, problems, item.where(), item.bytes());
            }
            CodedReport done = dateline.code(report);
            problems.addAll(done.warnings());
            String record = form.write(done, RecordJson.Layout.LINE);
            return new Outcome(record, false, problems, item.where(), item.bytes());
        } catch (StoreException e) {
            throw new StoreFault(e);
        } catch (RuntimeException | StackOverflowError fault) {
            // One report must not take the batch with it, whatever is wrong with the program.
            problems.add(CodeCommand.fault(item.where(), fault));
            return new Outcome(null, false, problems, item.where(), item.bytes());
        }
    }

    private static void take(Outcome outcome, StoreFiller filler, ProblemLog log) {
        outcome.problems().forEach(log::problem);
        try {
            if (outcome.there()) {
                log.report();
                filler.skip();
            } else if (outcome.record() != null) {
                log.report();
                filler.put(outcome.record(), outcome.where());
            }
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }

    /** Carries what is wrong with the store through the batch, which knows nothing of stores. */
    private static final class StoreFault extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final StoreException what;

        StoreFault(StoreException what) {
            super(what);
            this.what = what;
        }

        StoreException cause() {
            return what;
        }
    }
}
