package org.dateline.week;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pairs are together, in truth, as found, and in both.
 *
 * @param truth pairs that belong together
 * @param found pairs that were put together
 * @param both pairs that were rightly put together
 */
record Pairs(long truth, long found, long both) {
    /** Counts the pairs of two partitions of the same things, each given as thing to part. */
    static Pairs of(Map<String, String> truth, Map<String, String> found) {
        Map<String, Long> trueSizes = new TreeMap<>();
        Map<String, Long> foundSizes = new TreeMap<>();
        Map<String, Long> bothSizes = new TreeMap<>();
        truth.forEach((thing, part) -> {
            String other = found.getOrDefault(thing, "");
            trueSizes.merge(part, 1L, Long::sum);
            foundSizes.merge(other, 1L, Long::sum);
            bothSizes.merge(part + "\n" + other, 1L, Long::sum);
        });
        return new Pairs(pairs(trueSizes), pairs(foundSizes), pairs(bothSizes));
    }

    private static long pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    double precision() {
        return found == 0 ? 1 : (double) both / found;
    }

    double recall() {
        return truth == 0 ? 1 : (double) both / truth;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f, F1 %.4f (%d true pairs, %d found, %d both)",
                precision(),
                recall(),
                f1(),
                truth,
                found,
                both);
    }
}
