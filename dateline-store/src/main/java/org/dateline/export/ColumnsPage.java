package org.dateline.export;

import java.util.Map;

/** The registry of columns as a page to read, in Markdown. */
public final class ColumnsPage {
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("native", "`--format native`, and the same in `geojson`, `jsonl`, `parquet`, `xlsx` and `hxl`."),
            Map.entry("acled", "`--format acled`: one incident a line."),
            Map.entry("ged", "`--format ged`: incidents in which somebody is told to have died."),
            Map.entry("gdelt", "`--format gdelt`: one pair of actors a line, tabs, no header."),
            Map.entry("gdelt-mentions", "Beside the events of `--format gdelt` in a folder or zip: tabs, no header."),
            Map.entry("icews", "`--format icews`: one pair of actors a line, tabs."),
            Map.entry(
                    "reports",
                    "In a folder or zip, and a sheet of `xlsx`: each report that tells of an incident, once."),
            Map.entry(
                    "evidence",
                    "In a folder or zip, a sheet of `xlsx`, nested in `jsonl`: the words behind each field."),
            Map.entry("mentions", "In a folder or zip: what each report says."),
            Map.entry("changes", "In a folder or zip: what became of each incident."),
            Map.entry("reviews", "In a folder or zip: what people did with each incident."),
            Map.entry("since", "Behind the native columns with `--since VERSION`."),
            Map.entry("dictionary", "`columns.csv` of a folder or zip, and a sheet of `xlsx`."));

    private ColumnsPage() {}

    /** A table for each table. */
    public static String text() {
        Columns registry = new Columns();
        StringBuilder page = new StringBuilder();
        for (String table : registry.tables()) {
            page.append("### ")
                    .append(table)
                    .append("\n\n")
                    .append(ABOUT.getOrDefault(table, ""))
                    .append("\n\n");
            page.append("| column | type | what it holds | from | empty |\n| --- | --- | --- | --- | --- |\n");
            for (Column column : registry.of(table)) {
                String type = column.type().label() + (column.unit().isEmpty() ? "" : ", " + column.unit());
                page.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                column.name(),
                                cell(type),
                                cell(column.meaning()),
                                column.source().equals("-") ? "–" : "`" + column.source() + "`",
                                cell(column.empty())));
            }
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
