package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dictionary of columns that goes with an export, made from the registry. */
final class Dictionary {
    private final Columns registry;

    Dictionary(Columns registry) {
        this.registry = registry;
    }

    /** Columns of the dictionary itself. */
    List<Column> columns() {
        return registry.of("dictionary");
    }

    /** The tables of an export with their columns: the incidents first. */
    Map<String, List<Column>> tables(Export export, String... companions) {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        List<Column> incidents = new ArrayList<>(registry.of(export.mainTable()));
        if (export.stories().delta() != null && export.mainTable().equals("native")) {
            incidents.addAll(registry.of("since"));
        }
        tables.put("incidents", incidents);
        Arrays.stream(companions).forEach(name -> tables.put(name, registry.of(name)));
        return tables;
    }

    /** A line a column. */
    void lines(LineWriter lines, Map<String, List<Column>> tables) throws IOException {
        for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
            for (Column column : table.getValue()) {
                lines.write(cells(table.getKey(), column));
            }
        }
        lines.end();
    }

    private static List<@Nullable Object> cells(String table, Column column) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(table);
        cells.add(column.name());
        cells.add(column.type().label());
        cells.add(Cells.text(column.unit()));
        cells.add(column.meaning());
        cells.add(column.source());
        cells.add(column.empty());
        cells.add(Cells.text(column.tag()));
        return cells;
    }

    /** All tables as one object of JSON. */
    void json(OutputStream out, Map<String, List<Column>> tables) throws IOException {
        try (JsonGenerator json = StoryJson.generator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
                json.writeArrayFieldStart(table.getKey());
                for (Column column : table.getValue()) {
                    column(json, cells(table.getKey(), column));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void column(JsonGenerator json, List<@Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int i = 1; i < cells.size(); i++) {
            Object cell = cells.get(i);
            json.writeStringField(columns().get(i).name(), cell == null ? "" : cell.toString());
        }
        json.writeEndObject();
    }
}
