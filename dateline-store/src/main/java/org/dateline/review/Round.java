package org.dateline.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A round in which several people code the same, without seeing the machine's values or each other's.
 *
 * @param id its id
 * @param at when it was made
 * @param owner who made it
 * @param name its name
 * @param unit what is coded
 * @param query the query from which it was drawn
 * @param seed by which it was drawn
 * @param version version of the data from which it was drawn
 * @param coders who codes
 * @param size how many items it has
 */
public record Round(
        String id,
        String at,
        String owner,
        String name,
        Unit unit,
        String query,
        long seed,
        long version,
        List<String> coders,
        int size) {
    /** What is coded: an incident, by a report that tells of it, or the main event of a report. */
    public enum Unit {
        INCIDENT,
        REPORT;

        /** As the store and the interfaces write it. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Round {
        coders = List.copyOf(coders);
    }
}
