package org.dateline.incident;

import java.util.Set;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;

/** Compares whether it took place, and whether it is news. */
final class Standing {
    private Standing() {}

    static void compare(Comparison c, Strand a, Strand b) {
        status(c, a.statuses, b.statuses);
        if (a.timeframe != b.timeframe) {
            boolean habit = a.timeframe == Timeframe.HABITUAL || b.timeframe == Timeframe.HABITUAL;
            c.add(habit ? Feature.HABITUAL : Feature.RECALLED_IN_ONE);
        } else if (a.timeframe == Timeframe.HABITUAL) {
            c.add(Feature.HABITUAL);
        }
    }

    private static void status(Comparison c, Set<Status> a, Set<Status> b) {
        if (one(a, b, Status.POSSIBLE)) {
            c.add(Feature.POSSIBLE_ONLY);
        }
        if (one(a, b, Status.PLANNED)) {
            c.add(Feature.PLANNED_THEN_HELD);
        } else if (a.contains(Status.PLANNED) && b.contains(Status.PLANNED)) {
            c.add(Feature.BOTH_PLANNED);
        }
        if (one(a, b, Status.DENIED)) {
            c.add(Feature.DENIED_IN_ONE);
        }
        if (one(a, b, Status.DID_NOT_OCCUR)) {
            c.add(Feature.DID_NOT_HAPPEN);
        }
    }

    /** Whether one is just that, and the other not at all. */
    private static boolean one(Set<Status> a, Set<Status> b, Status status) {
        return (is(a, status) && !b.contains(status)) || (is(b, status) && !a.contains(status));
    }

    private static boolean is(Set<Status> all, Status status) {
        return all.size() == 1 && all.contains(status);
    }
}
