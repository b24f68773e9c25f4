package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.export.Finder;
import org.dateline.export.PlotFolder;
import org.dateline.export.Plots;
import org.dateline.export.Selection;
import org.dateline.export.Statistics;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what a store holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = {
            "Counts incidents by type and time, tolls as ranges, who acts on whom, and the reports beside them.",
            "Without --all only what the reports assert as news."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline stats",
            "  dateline stats 'country:KEN type:PROTEST' --as-of 2026-01-31",
            "  dateline stats --out plots/        also types.svg, coverage.svg, tolls.svg and dyads.svg"
        })
final class StatsCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Which incidents (see dateline search --help).")
    private List<String> query = List.of();

    @Mixin
    private final ReadOptions store = new ReadOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Draw plots, as SVG, in this folder.")
    private @Nullable Path out;

    @Option(names = "--all", description = "Also what is planned, possible, denied, recalled or merely alleged.")
    private boolean all;

    StatsCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, StoreException {
        Finder finder = Queries.finder(query);
        Selection selection = all ? new Selection(Selection.Breadth.ALL, Selection.Review.ANY) : Selection.DEFAULT;
        Statistics statistics;
        try (EventStore events = store.open(clock);
                Snapshot now = events.read(store.state())) {
            statistics = Statistics.of(now, finder, selection);
        }
        screen.out().write(StatsView.shown(statistics).getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        if (out != null) {
            draw(statistics, out);
        }
        return ExitCode.DONE;
    }

    private void draw(Statistics statistics, Path folder) throws OutputException {
        try {
            PlotFolder.write(folder, new Plots(statistics).all());
        } catch (IOException e) {
            throw new OutputException(e);
        } catch (UncheckedIOException e) {
            throw new OutputException(Objects.requireNonNull(e.getCause()));
        }
        screen.err().println("plots in " + folder);
    }
}
