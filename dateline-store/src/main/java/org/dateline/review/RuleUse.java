package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Incident;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Sightings;
import org.jspecify.annotations.Nullable;

/** Which fields of an incident rest on a rule or on a line of the lexicon, told by the records of its reports. */
final class RuleUse {
    /** Of an incident with more reports than these the first are looked at. */
    private static final int REPORTS = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Snapshot snapshot;
    private final String wanted;
    private final Map<String, @Nullable JsonNode> records = new HashMap<>();

    RuleUse(Snapshot snapshot, String wanted) {
        this.snapshot = snapshot;
        this.wanted = wanted;
    }

    /** The fields, each once, in order of name. */
    List<String> fields(Incident incident) {
        TreeSet<String> fields = new TreeSet<>();
        List<String> members = incident.members().stream()
                .limit(REPORTS)
                .map(Incident.Member::sighting)
                .toList();
        snapshot.sql()
                .select(Sightings.REPORT, Sightings.POSITION)
                .from(Sightings.TABLE)
                .where(Sightings.ID.in(members))
                .orderBy(Sightings.ID)
                .forEach(row -> {
                    JsonNode record = record(row.value1());
                    if (record != null) {
                        collect(record.path("events").path(row.value2().intValue()), "", fields);
                    }
                });
        return new ArrayList<>(fields);
    }

    private @Nullable JsonNode record(String report) {
        if (!records.containsKey(report)) {
            records.put(report, read(report));
        }
        return records.get(report);
    }

    private @Nullable JsonNode read(String report) {
        String line = snapshot.record(report);
        try {
            return line == null ? null : JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return null; // the store's own check tells of it
        }
    }

    private void collect(JsonNode node, String field, Set<String> fields) {
        if (meets(node.path("rule")) || meets(node.path("entry"))) {
            fields.add(field);
        }
        node.fields().forEachRemaining(e -> {
            boolean outer = field.isEmpty() || field.equals("evidence");
            collect(e.getValue(), outer ? e.getKey() : field, fields);
        });
        if (node.isArray()) {
            node.forEach(n -> collect(n, field, fields));
        }
    }

    private boolean meets(JsonNode name) {
        return name.isTextual()
                && (name.asText().equals(wanted)
                        || name.asText().startsWith(wanted + ":")
                        || name.asText().startsWith(wanted + " "));
    }
}
