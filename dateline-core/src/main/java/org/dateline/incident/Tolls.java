package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/** Compares how many: tolls that are the same, that fit each other, that grow, or that are of two incidents. */
final class Tolls {
    /** The count that grows and that speakers dispute most. */
    static final String DEAD = "killed";

    private static final long SMALL = 3;
    private static final double NEAR = 1.5;
    private static final double GROWTH = 3;
    private static final long FEW = 5;

    private Tolls() {}

    /** Whether a toll of one cannot be that of the other. */
    static boolean compare(Comparison c, Strand a, Strand b) {
        boolean other = false;
        for (Map.Entry<String, List<Tally>> toll : a.tolls.entrySet()) {
            List<Tally> others = b.tolls.get(toll.getKey());
            if (others != null) {
                other |= kind(c, toll.getKey(), a, toll.getValue(), b, others);
            }
        }
        return other;
    }

    private static boolean kind(Comparison c, String kind, Strand a, List<Tally> ofA, Strand b, List<Tally> ofB) {
        Tally first = ofA.get(0);
        Tally second = ofB.get(0);
        for (Tally x : ofA) {
            for (Tally y : ofB) {
                if (same(x, y)) {
                    Long n = number(x);
                    boolean small = n != null && n <= SMALL;
                    c.add(small ? Feature.SAME_SMALL_TOLL : Feature.SAME_TOLL, words(x) + " " + kind, "");
                    if (!small) {
                        c.anchor();
                    }
                    return false;
                }
                if (fits(x, y)) {
                    first = x;
                    second = y;
                }
            }
        }
        return differ(c, kind, a, first, b, second);
    }

    private static boolean differ(Comparison c, String kind, Strand a, Tally x, Strand b, Tally y) {
        if (fits(x, y) && (x.best() == null || y.best() == null)) {
            c.add(Feature.TOLL_FITS, words(x), words(y) + " " + kind);
            return false;
        }
        Long n = number(x);
        Long m = number(y);
        if (n == null || m == null) {
            c.add(Feature.OTHER_TOLL, words(x), words(y) + " " + kind);
            return true;
        }
        Long toldA = a.when.told();
        Long toldB = b.when.told();
        boolean swap = toldA != null && toldB != null && toldB < toldA;
        Feature feature = feature(n, toldA, m, toldB);
        String early = Long.toString(swap ? m : n);
        String late = (swap ? n : m) + " " + kind;
        if (feature == Feature.OTHER_TOLL && kind.equals(DEAD)) {
            c.addAspect(feature, early, late);
        } else {
            c.add(feature, early, late);
        }
        return feature == Feature.OTHER_TOLL;
    }

    private static Feature feature(long n, @Nullable Long toldN, long m, @Nullable Long toldM) {
        boolean swap = toldN != null && toldM != null && toldM < toldN;
        boolean apart = toldN != null && toldM != null && !toldN.equals(toldM);
        return feature(swap ? m : n, swap ? n : m, apart);
    }

    /** Whether no count of the dead of one can be that of the other, as it was known on the days of their reports. */
    static boolean apart(Strand a, Strand b) {
        List<Tally> dead = a.tolls.getOrDefault(DEAD, List.of());
        for (Tally x : dead) {
            for (Tally y : b.tolls.getOrDefault(DEAD, List.of())) {
                if (!apart(x, a.when.told(), y, b.when.told())) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean apart(Tally x, @Nullable Long toldX, Tally y, @Nullable Long toldY) {
        Long n = number(x);
        Long m = number(y);
        return n == null || m == null ? !fits(x, y) : feature(n, toldX, m, toldY) == Feature.OTHER_TOLL;
    }

    static boolean tellsDead(Strand strand) {
        return strand.tolls.containsKey(DEAD);
    }

    private static Feature feature(long early, long late, boolean apart) {
        long more = Math.max(early, late);
        long less = Math.min(early, late);
        boolean near = more <= less * NEAR || more - less <= 2;
        if (!apart) {
            return near ? Feature.TOLL_NEAR : Feature.OTHER_TOLL;
        }
        if (late < early) {
            return near ? Feature.TOLL_SHRINKS : Feature.OTHER_TOLL;
        }
        return near || late <= early * GROWTH || late - early <= FEW ? Feature.TOLL_GROWS : Feature.OTHER_TOLL;
    }

    /** "at least 46" says the same as "46". */
    private static boolean same(Tally x, Tally y) {
        return x.equals(y) || (x.best() != null && x.best().equals(y.best()));
    }

    /** Whether one number can be meant by both. */
    static boolean fits(Tally x, Tally y) {
        long low = Math.max(orElse(x.low(), 0), orElse(y.low(), 0));
        long high = Math.min(orElse(x.high(), Long.MAX_VALUE), orElse(y.high(), Long.MAX_VALUE));
        return low <= high;
    }

    private static long orElse(@Nullable Long n, long other) {
        return n == null ? other : n;
    }

    private static @Nullable Long number(Tally tally) {
        return tally.best() != null ? tally.best() : tally.low() != null ? tally.low() : tally.high();
    }

    static String words(Tally tally) {
        Long best = tally.best();
        Long low = tally.low();
        Long high = tally.high();
        if (best != null && !best.equals(low)) {
            return "about " + best;
        }
        if (best != null) {
            return best.equals(high) ? best.toString() : "at least " + best;
        }
        if (low != null) {
            return high == null ? "more than " + (low - 1) : String.format(Locale.ROOT, "%d to %d", low, high);
        }
        return high == null ? "some" : "up to " + high;
    }
}
