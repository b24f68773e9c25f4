package org.dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.incident.IncidentField;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to do with an incident. What the values and the words are worth has been checked before.
 *
 * @param incident its id
 * @param base version of the data in which the reviewer saw it
 * @param reviewer who
 * @param kind what
 * @param field the field that is corrected or confirmed, or null where it is the whole
 * @param values for a correction: what is to hold, by field
 * @param others for a join the id of the other incident; for a split the events that are taken out
 * @param words the words that justify it, or null
 * @param note a note, or the reason; may be empty
 */
public record ReviewRequest(
        String incident,
        long base,
        String reviewer,
        Kind kind,
        @Nullable IncidentField field,
        SortedMap<IncidentField, JsonNode> values,
        List<String> others,
        Review.@Nullable Quoted words,
        String note) {
    /** In full, because the short form loses for other modules what may be absent. */
    public ReviewRequest(
            String incident,
            long base,
            String reviewer,
            Kind kind,
            @Nullable IncidentField field,
            SortedMap<IncidentField, JsonNode> values,
            List<String> others,
            Review.@Nullable Quoted words,
            String note) {
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a reviewer needs a name");
        }
        this.incident = incident;
        this.base = base;
        this.reviewer = reviewer;
        this.kind = kind;
        this.field = field;
        this.values = new TreeMap<>(values);
        this.others = List.copyOf(others);
        this.words = words;
        this.note = note;
    }

    /** An act on a whole incident. */
    public static ReviewRequest of(String incident, long base, String reviewer, Kind kind, String note) {
        return new ReviewRequest(incident, base, reviewer, kind, null, new TreeMap<>(), List.of(), null, note);
    }
}
