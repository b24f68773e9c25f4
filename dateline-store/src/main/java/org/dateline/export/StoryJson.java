package org.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.incident.IncidentJson;
import org.jspecify.annotations.Nullable;

/** Cells and incidents as JSON. */
final class StoryJson {
    private final IncidentJson incidents = new IncidentJson();

    /** A generator that leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .setRootValueSeparator(null);
    }

    /** The cells of a line as fields of the open object; lists become arrays, empty cells null. */
    <T> void fields(JsonGenerator json, Table<T> table, T of) throws IOException {
        List<@Nullable Object> cells = table.cells(of);
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            json.writeFieldName(column.name());
            value(json, column, cells.get(i));
        }
    }

    private static void value(JsonGenerator json, Column column, @Nullable Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof Long number) {
            json.writeNumber(number);
        } else if (cell instanceof Double number) {
            json.writeNumber(Numbers.plain(number));
        } else if (column.type() == Column.Type.LIST) {
            list(json, cell.toString());
        } else {
            json.writeString(cell.toString());
        }
    }

    private static void list(JsonGenerator json, String joined) throws IOException {
        json.writeStartArray();
        for (String part : joined.split(";", -1)) {
            if (part.isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(part);
            }
        }
        json.writeEndArray();
    }

    /** Lines of a table as an array of objects. */
    <T> void array(JsonGenerator json, String name, Table<T> table, List<T> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (T line : lines) {
            json.writeStartObject();
            fields(json, table, line);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The whole incident with tolls, stances, joins and disagreements, as the store has it. */
    void details(JsonGenerator json, Story story) throws IOException {
        json.writeFieldName("details");
        json.writeRawValue(incidents.write(story.incident()));
    }
}
