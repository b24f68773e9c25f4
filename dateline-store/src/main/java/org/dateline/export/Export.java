package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** Writes a selection of incidents in a form that others read. For one thread, and for one export. */
public final class Export {
    private final Stories stories;
    private final Options options;
    private final Columns registry = new Columns();
    private final Codes codes = new Codes();
    private long incidents;
    private long mistaken;

    /**
     * What is wanted.
     *
     * @param shape form of the incidents
     * @param selection which incidents
     * @param tabs whether tabs separate cells, where the form leaves it open
     * @param spreadsheets whether text that a spreadsheet might run gets an apostrophe in front
     * @param masker what stands for private persons, or null where their names are kept
     * @param about what was asked for, for the reader of a bundle
     */
    public record Options(
            Shape shape,
            Selection selection,
            boolean tabs,
            boolean spreadsheets,
            @Nullable Masker masker,
            String about) {}

    /**
     * What was written.
     *
     * @param incidents how many incidents
     * @param gone how many that were there at the version asked for are no longer
     * @param mistaken spans whose words are not in their place; left out
     * @param version version of the data
     */
    public record Result(long incidents, long gone, long mistaken, long version) {}

    /**
     * @param snapshot state to export
     * @param finder finds the incidents
     * @param options what is wanted
     * @param before state since which changes are wanted, or null for everything
     */
    public Export(Snapshot snapshot, Finder finder, Options options, @Nullable Snapshot before) {
        Delta delta = before == null ? null : Delta.between(before, snapshot, finder, options.selection());
        this.stories = new Stories(snapshot, finder, options.selection(), options.masker(), delta);
        this.options = options;
    }

    /** Writes all and gives the target its name. */
    public Result write(Target target) throws IOException {
        if (target.many()) {
            new Bundle(this, target).write();
        } else {
            try (OutputStream out = target.open("incidents" + extension())) {
                main(out);
            }
        }
        target.complete();
        Delta delta = stories.delta();
        return new Result(incidents, delta == null ? 0 : delta.gone().size(), mistaken, stories.version());
    }

    Options options() {
        return options;
    }

    Stories stories() {
        return stories;
    }

    Columns registry() {
        return registry;
    }

    /** Names of the tables that the main file is made of. */
    String mainTable() {
        return switch (options.shape()) {
            case ACLED, GED, GDELT, ICEWS -> options.shape().label();
            default -> "native";
        };
    }

    String extension() {
        return options.tabs() && options.shape().extension().equals(".csv")
                ? ".tsv"
                : options.shape().extension();
    }

    CsvWriter.Style style() {
        boolean tabs = options.tabs() || options.shape().extension().equals(".tsv");
        return new CsvWriter.Style(tabs ? '\t' : ',', options.spreadsheets());
    }

    /** The incidents. */
    void main(OutputStream out) throws IOException {
        switch (options.shape()) {
            case ACLED -> rows(out, AcledShape.table(registry, codes));
            case GED -> rows(out, GedShape.table(registry, codes));
            case GDELT -> dyads(out, GdeltShape.table(registry, codes));
            case ICEWS -> dyads(out, IcewsShape.table(registry, codes));
            case GEOJSON -> new GeoJson(this).write(out);
            case JSONL -> new JsonLines(this).write(out);
            case XLSX -> new Sheets(this).write(out);
            case NATIVE, HXL, PARQUET, BUNDLE -> rows(out, nativeTable());
        }
    }

    /** The native columns; where changes are asked for, with what has changed behind. */
    Table<Story> nativeTable() {
        Table<Story> table = NativeShape.table(registry);
        return stories.delta() == null ? table : table.with(sinceColumns());
    }

    private Table<Story> sinceColumns() {
        return new Table.Builder<Story>("since", registry)
                .set("change", Story::change)
                .set("successor", s -> null)
                .build();
    }

    /** Writes lines of a table. */
    <T> LineWriter lines(OutputStream out, Table<T> table) throws IOException {
        if (options.shape() == Shape.PARQUET) {
            return new ParquetTable(out, table);
        }
        CsvWriter csv = new CsvWriter(out, style());
        if (!table.name().startsWith("gdelt")) {
            csv.head(table.columns().stream().map(Column::name).toList());
        }
        if (options.shape() == Shape.HXL && table.name().equals("native")) {
            csv.head(table.columns().stream().map(Column::tag).toList());
        }
        return csv;
    }

    private void rows(OutputStream out, Table<Story> table) throws IOException {
        LineWriter lines = lines(out, table);
        each(story -> {
            if (options.shape() != Shape.GED || GedShape.holds(story)) {
                lines.write(table.cells(story));
                incidents++;
            }
        });
        if (table.name().equals("native")) {
            for (Change gone : gone()) {
                lines.write(goneCells(table, gone));
            }
        }
        lines.end();
    }

    /** What was selected at the version asked for and is no longer. */
    List<Change> gone() {
        Delta delta = stories.delta();
        return delta == null ? List.of() : delta.gone();
    }

    /** A line for an incident that is gone: its id, the version in which it went, how, and where to. */
    static List<@Nullable Object> goneCells(Table<Story> table, Change gone) {
        return table.columns().stream()
                .<@Nullable Object>map(column -> switch (column.name()) {
                    case "incident_id" -> gone.incident();
                    case "version" -> gone.version();
                    case "change" -> gone.kind();
                    case "successor" -> gone.successor();
                    default -> null;
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void dyads(OutputStream out, Table<Dyad> table) throws IOException {
        LineWriter lines = lines(out, table);
        each(story -> {
            for (Dyad pair : Dyad.of(story)) {
                lines.write(table.cells(pair));
            }
            incidents++;
        });
        lines.end();
    }

    /** Gives all incidents. */
    void each(Stories.Taker taker) throws IOException {
        stories.each(taker);
    }

    void counted() {
        incidents++;
    }

    /** The words behind an incident; what does not hold is counted. */
    List<EvidenceLine> evidence(Story story) {
        EvidenceReader.Read read = stories.evidence(story);
        mistaken += read.mistaken();
        return read.lines();
    }

    Stream<Companions.Mention> mentions(Story story) {
        return stories.mentions(story).stream();
    }
}
