package org.dateline.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.incident.Review;
import org.jspecify.annotations.Nullable;

/**
 * A line of what people did with an incident: an act, or one of the values that an act set.
 *
 * @param seq number of the act
 * @param at when, in UTC
 * @param reviewer who
 * @param act what
 * @param incident how the incident was called then
 * @param field the field, or null for the whole
 * @param before what was shown, or null
 * @param machine what the machine had, or null
 * @param after what holds since, or null
 * @param words the words that justify it, or null
 * @param note note or reason
 * @param undoes the act that it takes back, or null
 * @param undone whether it was taken back
 */
public record HistoryLine(
        long seq,
        String at,
        String reviewer,
        String act,
        String incident,
        @Nullable String field,
        @Nullable JsonNode before,
        @Nullable JsonNode machine,
        @Nullable JsonNode after,
        Review.@Nullable Quoted words,
        String note,
        @Nullable Long undoes,
        @JsonProperty("undone") Undone undone) {
    /** Whether an act was taken back. */
    public enum Undone {
        YES,
        NO;

        /** As JSON has it. */
        @com.fasterxml.jackson.annotation.JsonValue
        public boolean json() {
            return this == YES;
        }
    }
}
