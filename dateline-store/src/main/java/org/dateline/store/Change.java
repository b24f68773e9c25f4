package org.dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of an incident in a version of the data.
 *
 * @param seq number of the change
 * @param version version of the data that it made
 * @param at when, in UTC
 * @param kind what
 * @param incident id of the incident
 * @param successor for MERGED what it went into, for SPLIT what came out of it, else null
 * @param reason why, for a reader
 */
public record Change(
        long seq,
        long version,
        String at,
        Kind kind,
        String incident,
        @Nullable String successor,
        String reason) {
    /** The kinds, in the order in which those of one incident are listed. */
    public enum Kind {
        ADDED("added"),
        REVISED("revised"),
        SPLIT("split"),
        MERGED("merged"),
        RETRACTED("retracted");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As the store and the exports write it. */
        public String label() {
            return label;
        }

        static Kind of(String label) {
            for (Kind kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of change: " + label);
        }
    }
}
