package org.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of codes that stands as comma-separated values among the resources: a header, then a line a code. */
final class CodeTable {
    private final List<Map<String, String>> lines;
    private final Map<String, Map<String, String>> byKey = new LinkedHashMap<>();

    private CodeTable(List<Map<String, String>> lines, String key) {
        this.lines = lines;
        lines.forEach(line -> byKey.putIfAbsent(line.getOrDefault(key, ""), line));
    }

    /** The table {@code NAME.csv}, its lines found by their first column. */
    static CodeTable read(String name) {
        List<String> text = text(name + ".csv").lines().toList();
        List<String> header = CsvLine.read(text.get(0));
        List<Map<String, String>> lines = new ArrayList<>();
        for (String line : text.subList(1, text.size())) {
            List<String> cells = CsvLine.read(line);
            if (cells.size() != header.size()) {
                throw new IllegalStateException(name + ".csv: " + cells.size() + " cells in: " + line);
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(header.get(i), cells.get(i));
            }
            lines.add(named);
        }
        return new CodeTable(lines, header.get(0));
    }

    /** The text of a file beside the tables. */
    static String text(String file) {
        try (InputStream in = CodeTable.class.getResourceAsStream("/dateline/export/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not among the shipped tables");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, String>> lines() {
        return lines;
    }

    /** What the table says of a key, or null where it says nothing. */
    @Nullable
    String of(@Nullable String key, String column) {
        if (key == null) {
            return null;
        }
        String cell = byKey.getOrDefault(key, Map.of()).getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    /** As {@link #of}, as a whole number. */
    @Nullable
    Long number(@Nullable String key, String column) {
        String cell = of(key, column);
        return cell == null ? null : Long.valueOf(cell);
    }
}
