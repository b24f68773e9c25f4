package org.dateline.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with an incident.
 *
 * @param seq number of the act; later ones have larger numbers
 * @param at when, in UTC
 * @param reviewer who
 * @param kind what
 * @param incident the incident at that time
 * @param over the incidents whose acts were known on it then, itself among them
 * @param pins whether its values hold against the machine's
 * @param values values by field; of an accepted incident those that were seen
 * @param words the words that justify it, or null
 */
public record ReviewAct(
        long seq,
        String at,
        String reviewer,
        Kind kind,
        String incident,
        Set<String> over,
        Pins pins,
        SortedMap<IncidentField, JsonNode> values,
        Review.@Nullable Quoted words) {
    /** What is done. */
    public enum Kind {
        ACCEPT,
        CORRECT,
        REJECT,
        REOPEN,
        FREEZE,
        NOTE,
        JOIN,
        SPLIT,
        UNDO;

        /** As the store and the interfaces write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind of a label.
         *
         * @throws IllegalArgumentException where there is no such kind
         */
        public static Kind of(String label) {
            for (Kind kind : values()) {
                if (kind.label().equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no act \"%s\"".formatted(label));
        }
    }

    /** Whether values of an act hold against the machine's. */
    public enum Pins {
        YES,
        NO
    }

    /** In full, because the short form loses for other modules that the words may be absent. */
    public ReviewAct(
            long seq,
            String at,
            String reviewer,
            Kind kind,
            String incident,
            Set<String> over,
            Pins pins,
            SortedMap<IncidentField, JsonNode> values,
            Review.@Nullable Quoted words) {
        this.seq = seq;
        this.at = at;
        this.reviewer = reviewer;
        this.kind = kind;
        this.incident = incident;
        this.over = Set.copyOf(over);
        this.pins = pins;
        this.values = new TreeMap<>(values);
        this.words = words;
    }
}
