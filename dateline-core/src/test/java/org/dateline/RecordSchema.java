package org.dateline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The published schema of the record. */
final class RecordSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = load();

    private RecordSchema() {}

    private static JsonSchema load() {
        try (InputStream in = Objects.requireNonNull(RecordJson.class.getResourceAsStream("record.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a record; nothing where it is as it should be. */
    static List<String> faults(String record) throws IOException {
        return SCHEMA.validate(JSON.readTree(record)).stream()
                .map(Object::toString)
                .toList();
    }
}
