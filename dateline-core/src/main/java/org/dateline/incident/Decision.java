package org.dateline.incident;

/**
 * What a reviewer has decided of two sightings; it outweighs every score and outlives coding again.
 *
 * @param first id of one sighting
 * @param second id of the other
 * @param kind whether they are the same incident
 */
public record Decision(String first, String second, Kind kind) {
    /** One incident, or two. */
    public enum Kind {
        JOIN,
        SPLIT
    }
}
