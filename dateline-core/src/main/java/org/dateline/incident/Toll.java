package org.dateline.incident;

import java.time.LocalDate;
import java.util.List;
import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed, hurt, taken: the range over independent sources, and each count with who gives it.
 *
 * @param range low, best and high
 * @param counts every count, in order of publication, then of id
 */
public record Toll(Tally range, List<Count> counts) {
    /**
     * A count that one report gives.
     *
     * @param tally the number, as the words say
     * @param sighting id of the sighting
     * @param report id of the report
     * @param origin the story the report comes from
     * @param published when the report was published, or null
     * @param speaker who gives the number, or null where the report itself does
     */
    public record Count(
            Tally tally,
            String sighting,
            String report,
            String origin,
            @Nullable LocalDate published,
            @Nullable String speaker) {}

    public Toll {
        counts = List.copyOf(counts);
    }
}
