package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.EventType;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Sightings;
import org.jspecify.annotations.Nullable;

/** How many incidents of a type rest on which line of the lexicon. Where there are too many it is not counted. */
final class Catches {
    private static final int MOST = 3_000;

    private final ObjectMapper mapper;

    Catches(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Incidents by line ("events/assault.txt:41"), or null where too many reports would have to be read. */
    @Nullable
    Map<String, Integer> of(Snapshot snapshot, EventType type) {
        var rows = snapshot.sql()
                .select(Sightings.REPORT, Sightings.POSITION, Sightings.INCIDENT)
                .from(Incidents.TABLE)
                .join(Sightings.TABLE)
                .on(Sightings.INCIDENT.eq(Incidents.ID))
                .where(Incidents.TYPE.eq(type.name()))
                .and(Incidents.VERSION.le(snapshot.version()))
                .and(Incidents.UNTIL.gt(snapshot.version()))
                .limit(MOST + 1)
                .fetch();
        if (rows.size() > MOST) {
            return null;
        }
        Map<String, Set<String>> incidents = new HashMap<>();
        Map<String, JsonNode> records = new HashMap<>();
        for (var row : rows) {
            JsonNode record = records.computeIfAbsent(row.value1(), id -> record(snapshot, id));
            String entry = record.path(row.value2().intValue())
                    .path("evidence")
                    .path("type")
                    .path("entry")
                    .asText("");
            incidents.computeIfAbsent(entry, e -> new HashSet<>()).add(row.value3());
        }
        Map<String, Integer> caught = new HashMap<>();
        incidents.forEach((entry, ids) -> caught.put(entry, ids.size()));
        return caught;
    }

    private JsonNode record(Snapshot snapshot, String id) {
        try {
            String line = snapshot.record(id);
            return line == null ? mapper.missingNode() : mapper.readTree(line).path("events");
        } catch (JsonProcessingException e) {
            return mapper.missingNode();
        }
    }
}
