package org.dateline.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people have made of an incident.
 *
 * @param state where it stands
 * @param by names of those whose acts hold, in order
 * @param corrected values that people set, in order of the fields
 * @param conflicts fields of which people said different things of incidents that are one now
 */
public record Review(State state, List<String> by, List<Corrected> corrected, List<Conflict> conflicts) {
    /** Where an incident stands. */
    public enum State {
        NEW,
        REVIEWED,
        FROZEN,
        REJECTED;

        /** As the store and the exports write it. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value that a person set.
     *
     * @param field its field
     * @param origin corrected; confirmed where the person said that the machine's value is right; frozen
     * @param value what holds
     * @param machine what the machine has instead
     * @param by who said so
     * @param at when
     * @param words the words that justify it, or null
     */
    public record Corrected(
            String field,
            String origin,
            JsonNode value,
            JsonNode machine,
            String by,
            String at,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Quoted words) {}

    /**
     * Words of a report.
     *
     * @param report id of the report
     * @param begin where they begin, in UTF-16 units of its text
     * @param end where they end
     * @param text the words
     */
    public record Quoted(String report, int begin, int end, String text) {}

    /** A field, or {@code review} for the state, and what each said of it. */
    public record Conflict(String field, List<Reading> readings) {
        public Conflict {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One side of a conflict.
     *
     * @param act number of the act
     * @param incident the incident of which it was said
     */
    public record Reading(JsonNode value, String by, long act, String incident) {}

    public Review {
        by = List.copyOf(by);
        corrected = List.copyOf(corrected);
        conflicts = List.copyOf(conflicts);
    }
}
