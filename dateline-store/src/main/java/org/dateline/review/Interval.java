package org.dateline.review;

/**
 * How many of how many, with the interval in which the true share lies 19 times out of 20, after Wilson (1927): it stays
 * between 0 and 1 and is honest where there are few.
 *
 * @param reviewed of how many
 * @param right how many
 * @param accuracy their share
 * @param low lower end
 * @param high upper end
 */
public record Interval(long reviewed, long right, double accuracy, double low, double high) {
    private static final double Z = 1.959963984540054;

    /** Of so many so many. */
    public static Interval of(long right, long reviewed) {
        if (right < 0 || right > reviewed) {
            throw new IllegalArgumentException("%d of %d".formatted(right, reviewed));
        }
        if (reviewed == 0) {
            return new Interval(0, 0, 0, 0, 1);
        }
        double n = reviewed;
        double share = right / n;
        double centre = share + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(
                reviewed,
                right,
                share,
                right == 0 ? 0 : Math.max(0, (centre - spread) / scale),
                right == reviewed ? 1 : Math.min(1, (centre + spread) / scale));
    }
}
