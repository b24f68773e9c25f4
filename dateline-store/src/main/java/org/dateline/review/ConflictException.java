package org.dateline.review;

import java.util.List;
import org.dateline.search.Hit;
import org.jspecify.annotations.Nullable;

/** The incident is not as the reviewer saw it; nothing was kept. */
public final class ConflictException extends ReviewException {
    private static final long serialVersionUID = 1;

    private final transient Sides sides;

    /**
     * What stands against each other.
     *
     * @param yours what the reviewer wanted to do
     * @param theirs what people did since the reviewer saw the incident, in order; empty where only the machine's values
     *     are others now
     * @param current the incident as it is now, or what it went into; null where there is nothing left of it
     */
    public record Sides(
            Act yours, List<HistoryLine> theirs, @Nullable Hit current) {
        public Sides {
            theirs = List.copyOf(theirs);
        }
    }

    ConflictException(String message, Sides sides) {
        super(message);
        this.sides = sides;
    }

    /** Both sides, and the incident as it is now. */
    public Sides sides() {
        return sides;
    }
}
