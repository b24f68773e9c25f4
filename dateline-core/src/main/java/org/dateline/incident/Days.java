package org.dateline.incident;

import org.jspecify.annotations.Nullable;

/** Compares when. */
final class Days {
    private static final int SOON = 2;
    private static final int LATE = 7;

    private Days() {}

    static void compare(Comparison c, Strand first, Strand second) {
        When a = first.when;
        When b = second.when;
        if (a.stated() && b.stated()) {
            stated(c, a, b);
        } else if (a.stated() || b.stated()) {
            one(c, a.stated() ? a : b, a.stated() ? b : a);
        } else if (a.told() != null && b.told() != null) {
            reports(c, Math.abs(a.told() - b.told()), a, b);
        }
    }

    private static void stated(Comparison c, When a, When b) {
        long gap = a.gap(b);
        if (gap == 0) {
            c.add(a.exact() && b.exact() ? Feature.SAME_DAY : Feature.DAYS_OVERLAP, a.words(), b.words());
        } else if (gap == 1) {
            c.addAspect(Feature.DAY_BEFORE, a.words(), b.words());
        } else {
            c.add(Feature.DAYS_APART, a.words(), b.words());
            if (gap > SOON) {
                c.veto();
            }
        }
    }

    /** What holds two stated days apart, or null. */
    static @Nullable Feature apart(When a, When b) {
        return a.gap(b) == 1 ? Feature.DAY_BEFORE : null;
    }

    /** One gives the day, of the other only the report's day is known. */
    private static void one(Comparison c, When dated, When undated) {
        Long told = undated.told();
        if (told == null) {
            return;
        }
        long lag = told - dated.end();
        if (lag >= 0 && lag <= SOON) {
            c.add(Feature.DAY_FITS_REPORT);
        } else if (lag > SOON && lag <= LATE) {
            c.add(Feature.REPORT_LATE, (double) (lag - SOON) / SOON, "", "");
        } else if (told < dated.start() || lag > LATE) {
            c.add(Feature.REPORT_TOO_LATE, dated.words(), undated.words());
        }
    }

    private static void reports(Comparison c, long gap, When a, When b) {
        if (gap == 0) {
            c.add(Feature.REPORTS_SAME_DAY);
        } else if (gap == 1) {
            c.add(Feature.REPORTS_NEXT_DAY);
        } else {
            Feature feature = gap <= SOON + 1 ? Feature.REPORTS_APART : Feature.REPORTS_FAR_APART;
            c.add(feature, a.words(), b.words());
        }
    }
}
