package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.export.ColumnsPage;
import org.dateline.export.Export;
import org.dateline.export.Finder;
import org.dateline.export.MaskKey;
import org.dateline.export.Masker;
import org.dateline.export.Selection;
import org.dateline.export.Shape;
import org.dateline.export.Target;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes incidents of a store in a form that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the incidents of a store in a form that other programs read.",
            "Without --all only what the reports assert as news: nothing planned, denied, recalled or merely alleged."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export > incidents.csv                                  what the reports assert, in our columns",
            "  dateline export 'type:PROTEST country:KEN' --out protests.csv    what a query finds",
            "  dateline export --format acled --out acled.csv                   in ACLED's columns",
            "  dateline export --format parquet --out incidents.parquet         for R, pandas, DuckDB",
            "  dateline export --format bundle --out share.zip                  incidents, reports, evidence and the",
            "                                                                   dictionary of columns, names masked",
            "  dateline export --as-of 2026-01-31 --out january.csv             as the data stood on that day",
            "  dateline export --since 41 --out changed.csv                     what has changed since version 41",
            "",
            "Forms: native (ours), acled, ged (UCDP), gdelt, icews, geojson, jsonl, parquet, xlsx, hxl, bundle.",
            "A folder (a name that ends in /) or a .zip as --out gets the reports, the evidence and the dictionary too.",
            "An empty cell means: not stated. What the columns mean: --columns."
        })
final class ExportCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Which incidents (see dateline search --help).")
    private List<String> query = List.of();

    @Mixin
    private final ReadOptions store = new ReadOptions();

    @Option(names = "--format", paramLabel = "FORM", description = "Form of the output; by default native.")
    private Shape shape = Shape.NATIVE;

    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER/|ZIP",
            description = "Where to; it has its name when it is complete. By default standard output.")
    private @Nullable String out;

    @Option(
            names = "--since",
            paramLabel = "VERSION",
            description = "Only what has changed since this version of the data: added, revised, split, merged,"
                    + " retracted, with the successor.")
    private @Nullable Long since;

    @Option(names = "--reviewed", description = "Only incidents that were reviewed and not rejected.")
    private boolean reviewed;

    @Option(
            names = "--mask-private",
            negatable = true,
            description = "Put pseudonyms in the place of the names of private persons, or not. By default a folder,"
                    + " a zip and a bundle have pseudonyms.")
    private @Nullable Boolean mask;

    @Option(
            names = "--mask-key",
            paramLabel = "FILE",
            description = "The secret that pseudonyms are made with; made where it is missing. By default it stands"
                    + " beside the store, with .mask-key behind its name.")
    private @Nullable Path maskKey;

    @Option(
            names = "--spreadsheet-safe",
            description = "Put an apostrophe before text that a spreadsheet might run as a formula.")
    private boolean spreadsheetSafe;

    @Option(names = "--tsv", description = "Separate cells by tabs instead of commas.")
    private boolean tabs;

    @Option(names = "--all", description = "Also what is planned, possible, denied, recalled or merely alleged.")
    private boolean all;

    @Option(names = "--columns", description = "Print what the columns of all tables mean, and do no more.")
    private boolean columns;

    @Option(
            names = "--salvage",
            description =
                    "Of a damaged file: write the coded reports that can still be read, one a line, and tell what is"
                            + " lost. dateline add makes a new store of them.")
    private boolean salvage;

    ExportCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, StoreException {
        if (columns) {
            screen.out().write(ColumnsPage.text().getBytes(StandardCharsets.UTF_8));
            screen.out().flush();
            return ExitCode.DONE;
        }
        if (salvage) {
            return new Salvaging(screen).write(store.address(), out);
        }
        Finder finder = Queries.finder(query);
        boolean many = shape == Shape.BUNDLE || isFolder() || isZip();
        requireFile(many);
        try (EventStore events = store.open(clock);
                Snapshot now = events.read(store.state());
                Snapshot before = since == null ? null : events.read(new AsOf.Version(since))) {
            if (before != null && before.version() > now.version()) {
                throw new UsageException(
                        "--since " + since + " is later than the data, which are at version " + now.version());
            }
            Export export = new Export(now, finder, options(many), before);
            return say(write(export, many));
        }
    }

    private void requireFile(boolean many) {
        boolean nowhere = out == null || out.equals("-");
        if (nowhere && (many || !shape.text())) {
            throw new UsageException(
                    "--format " + shape.label() + " needs --out " + (many ? "with a folder or a .zip" : "with a file"));
        }
    }

    private boolean isZip() {
        return out != null && out.endsWith(".zip");
    }

    private boolean isFolder() {
        return out != null && (out.endsWith("/") || Files.isDirectory(Path.of(out)));
    }

    private Export.Options options(boolean many) throws IOException {
        boolean masked = mask == null ? many : mask;
        Selection selection = new Selection(
                all ? Selection.Breadth.ALL : Selection.Breadth.ASSERTED,
                reviewed ? Selection.Review.REVIEWED : Selection.Review.ANY);
        String about = (query.isEmpty() ? "All incidents" : "Incidents found by: " + String.join(" ", query))
                + (all ? ", whatever their status." : ", as far as the reports assert them as news.");
        Masker masker = masked ? new Masker(maskKey()) : null;
        return new Export.Options(shape, selection, tabs, spreadsheetSafe, masker, about);
    }

    private byte[] maskKey() throws IOException {
        try {
            return MaskKey.of(maskKey, store.address());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Export.Result write(Export export, boolean many) throws OutputException {
        try (Target target = target(many)) {
            return export.write(target);
        } catch (IOException e) {
            throw new OutputException(e);
        } catch (UncheckedIOException e) {
            throw new OutputException(Objects.requireNonNull(e.getCause()));
        }
    }

    private Target target(boolean many) throws IOException {
        if (out == null || out.equals("-")) {
            return Target.stream(screen.out());
        }
        Path path = Path.of(out);
        if (isZip()) {
            return Target.zip(path);
        }
        return many ? Target.folder(path) : Target.file(path);
    }

    private int say(Export.Result result) {
        if (result.mistaken() > 0) {
            screen.err()
                    .println("dateline: " + result.mistaken() + " spans do not hold their words and were left out;"
                            + " see dateline check");
        }
        if (out != null && !out.equals("-")) {
            screen.err().println(told(result) + " in " + out);
        } else if (screen.errTerminal()) {
            screen.err().println(told(result));
        }
        return result.mistaken() > 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private String told(Export.Result result) {
        String incidents = result.incidents() + (result.incidents() == 1 ? " incident" : " incidents");
        String gone = since == null ? "" : " new or revised and " + result.gone() + " gone since version " + since;
        return incidents + gone + ", version " + result.version() + " of the data";
    }
}
