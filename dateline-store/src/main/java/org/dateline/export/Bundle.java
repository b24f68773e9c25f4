package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An export of several files: the incidents, the tables beside them, and the dictionary of their columns. */
final class Bundle {
    private static final String[] COMPANIONS = {"reports", "evidence", "mentions", "changes", "reviews"};

    private final Export export;
    private final Target target;
    private final String extension;

    Bundle(Export export, Target target) {
        this.export = export;
        this.target = target;
        Shape shape = export.options().shape();
        this.extension = shape == Shape.PARQUET || shape.extension().equals(".tsv")
                ? shape.extension()
                : export.options().tabs() ? ".tsv" : ".csv";
    }

    void write() throws IOException {
        CompanionFiles files = new CompanionFiles(export);
        Columns registry = export.registry();
        try (OutputStream out = target.open("incidents" + export.extension())) {
            export.main(out);
        }
        table(Companions.reports(registry), files::reports);
        table(Companions.evidence(registry), files::evidence);
        table(Companions.mentions(registry), files::mentions);
        if (export.options().shape() == Shape.GDELT) {
            table(Companions.gdeltMentions(registry), files::mentions);
        }
        table(Companions.changes(registry), files::changes);
        table(ReviewLine.table(registry), files::reviews);
        dictionary();
        readme();
    }

    /** Writes the lines of a table. */
    @FunctionalInterface
    private interface Filling<T> {
        void fill(Table<T> table, LineWriter lines) throws IOException;
    }

    private <T> void table(Table<T> table, Filling<T> filling) throws IOException {
        try (OutputStream out = target.open(table.name() + extension)) {
            filling.fill(table, export.lines(out, table));
        }
    }

    private void dictionary() throws IOException {
        Dictionary dictionary = new Dictionary(export.registry());
        Map<String, List<Column>> tables = dictionary.tables(export, COMPANIONS);
        if (export.options().shape() == Shape.GDELT) {
            tables.put("gdelt-mentions", export.registry().of("gdelt-mentions"));
        }
        try (OutputStream out = target.open("columns.json")) {
            dictionary.json(out, tables);
        }
        try (OutputStream out = target.open("columns.csv")) {
            CsvWriter csv = new CsvWriter(out, CsvWriter.Style.CSV);
            csv.head(dictionary.columns().stream().map(Column::name).toList());
            dictionary.lines(csv, tables);
        }
    }

    private void readme() throws IOException {
        Delta delta = export.stories().delta();
        String text = """
                Incidents coded from news reports by Dateline.

                %s
                Version of the data: %d%s
                Names of private persons: %s

                incidents   the incidents, one a line (in the shapes of GDELT and ICEWS one a pair of actors)
                reports     the reports that tell of them
                evidence    the words behind each field, with their place in the report's text
                mentions    what each report says
                changes     what became of each incident
                reviews     what people did with each incident
                columns     what each column means (columns.csv to read, columns.json for programs)

                An empty cell means: not stated. Offsets stand on the text whose SHA-256 is in reports.
                """.formatted(
                        export.options().about(),
                        export.stories().version(),
                        delta == null ? "" : ", what has changed since version " + delta.since(),
                        export.options().masker() == null
                                ? "as in the reports"
                                : "replaced by pseudonyms (person-...); offsets stand on the text as it was");
        try (OutputStream out = target.open("README.txt")) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
