package org.dateline.incident;

import java.util.List;

/**
 * Why two sightings are one incident.
 *
 * @param first id of one sighting, the smaller of the two
 * @param second id of the other
 * @param score from 0 to 1, how sure it is; 1 where a reviewer has joined them
 * @param reasons what speaks for it and against it, for a reader ("same place", "toll 12 against 15")
 */
public record Join(String first, String second, double score, List<String> reasons) {
    public Join {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("join of %s and %s is not in order".formatted(first, second));
        }
        reasons = List.copyOf(reasons);
    }
}
