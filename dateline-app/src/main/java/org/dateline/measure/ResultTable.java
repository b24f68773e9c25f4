package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of all sets, ours beside those of other coders. */
final class ResultTable {
    private final Map<String, JsonNode> peers;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> later = new ArrayList<>();

    private record Row(String set, String part, String row, String ours, String others) {}

    ResultTable(Map<String, JsonNode> peers) {
        this.peers = peers;
    }

    void later(GoldSet set) {
        later.add(set.name());
    }

    void add(GoldSet set, Task task, List<String> options, Map<String, Double> figures) {
        String with = options.isEmpty() ? "" : " " + label(options);
        for (String row : task.rows()) {
            Double figure = figures.get(row);
            if (figure != null) {
                rows.add(new Row(
                        set.name(),
                        set.part(),
                        row + with,
                        String.format(Locale.ROOT, "%.3f", figure),
                        others(set, row, options)));
            }
        }
    }

    private static String label(List<String> options) {
        return options.get(0).startsWith("--map") ? "" : String.join(" ", options);
    }

    private String others(GoldSet set, String row, List<String> options) {
        JsonNode known = peers.get(set.name());
        if (known == null) {
            return "";
        }
        JsonNode cell = known.path(row);
        boolean overlap = options.contains("overlap");
        if (cell.isMissingNode() && overlap) {
            cell = known.path(row + " (overlap)");
        }
        List<String> said = new ArrayList<>();
        String part = cell.path("part").asText("");
        cell.properties().forEach(e -> {
            if (!"part".equals(e.getKey())) {
                said.add(e.getKey() + " " + e.getValue().asText() + ("dev".equals(part) ? "" : " [" + part + "]"));
            }
        });
        return String.join("; ", said);
    }

    void print(PrintStream out) {
        out.printf("%-26s %-8s %-38s %8s  %s%n", "set", "part", "row", "Dateline", "others");
        for (Row row : rows) {
            out.printf(
                    "%-26s %-8s %-38s %8s  %s%n",
                    row.set(), row.part(), row.row().strip(), row.ours(), row.others());
        }
        if (!later.isEmpty()) {
            out.println("not measured yet: " + String.join(", ", later));
        }
    }
}
