package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.incident.ReviewAct.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to do.
 *
 * @param incident id of the incident
 * @param base version of the data in which the reviewer saw it
 * @param reviewer who
 * @param kind what
 * @param field for a correction the field; for an acceptance the field that is confirmed, or null for the whole
 * @param value for a correction the value, as JSON or as one would type it
 * @param words the words that justify it, or null
 * @param others for a join the other incident, for a split the events that are taken out
 * @param note a note or a reason, or null
 */
public record Act(
        String incident,
        long base,
        String reviewer,
        Kind kind,
        @Nullable String field,
        @Nullable JsonNode value,
        @Nullable Words words,
        List<String> others,
        @Nullable String note) {
    /**
     * Words of a report.
     *
     * @param begin where they begin, in UTF-16 units of its text
     * @param end where they end
     * @param text the words, to be checked against the report; or null
     */
    public record Words(
            String report, int begin, int end, @Nullable String text) {}

    public Act {
        others = List.copyOf(others);
    }

    /** An act on a whole incident. */
    public static Act of(Kind kind, String incident, long base, String reviewer, @Nullable String note) {
        return new Act(incident, base, reviewer, kind, null, null, null, List.of(), note);
    }

    /** A correction. */
    public static Act correct(
            String incident, long base, String reviewer, String field, JsonNode value, @Nullable Words words) {
        return new Act(incident, base, reviewer, Kind.CORRECT, field, value, words, List.of(), null);
    }
}
