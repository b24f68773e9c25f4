package org.dateline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a reviewer's act. */
public sealed interface ReviewOutcome {
    /**
     * It is kept.
     *
     * @param act its number
     * @param version version of the data that holds it
     */
    record Done(long act, long version) implements ReviewOutcome {}

    /**
     * It is not kept: the incident is not as the reviewer saw it.
     *
     * @param incident the incident that changed
     * @param acts numbers of the acts of people that the reviewer has not seen
     */
    record Stale(String incident, List<Long> acts) implements ReviewOutcome {}

    /**
     * It is not kept: the incident is no more.
     *
     * @param successor what it went into, or null
     */
    record Gone(String incident, @Nullable String successor) implements ReviewOutcome {}

    /** It is not kept, because it makes no sense as things stand. */
    record Refused(String why) implements ReviewOutcome {}
}
