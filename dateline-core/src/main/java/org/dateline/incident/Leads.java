package org.dateline.incident;

import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/** Whether two reports are about one thing: for what they tell without saying where. */
final class Leads {
    private final Weights weights;

    Leads(Weights weights) {
        this.weights = weights;
    }

    /** How two leads stand to each other. */
    enum Match {
        SAME,
        OPEN,
        OTHER
    }

    Match match(ReportHead first, ReportHead second) {
        Lead a = first.lead();
        Lead b = second.lead();
        if (a == null || b == null) {
            return Match.OPEN;
        }
        if (!Where.compatible(a.place(), b.place()) || otherToll(first, a.killed(), second, b.killed())) {
            return Match.OTHER;
        }
        When whenA = When.of(a.date(), first.published());
        When whenB = When.of(b.date(), second.published());
        boolean stated = whenA.stated() && whenB.stated();
        long gap = stated ? whenA.gap(whenB) : 0;
        if (gap > 1) {
            return Match.OTHER;
        }
        return gap == 0 && weights.related(a.type(), b.type()) ? Match.SAME : Match.OPEN;
    }

    private static boolean otherToll(ReportHead first, @Nullable Tally a, ReportHead second, @Nullable Tally b) {
        return a != null
                && b != null
                && Tolls.apart(
                        a,
                        When.of(null, first.published()).told(),
                        b,
                        When.of(null, second.published()).told());
    }
}
