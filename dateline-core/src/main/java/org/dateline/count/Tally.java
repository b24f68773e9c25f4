package org.dateline.count;

import org.jspecify.annotations.Nullable;

/**
 * A number as the words give it: "46" is 46/46/46, "at least 46" 46/46/null, "up to 20" null/20/20, "dozens" 24/null/99.
 *
 * @param low least, or null where the words set no lower bound
 * @param best the number itself, or null where the words give only a range
 * @param high most, or null where the words set no upper bound
 */
public record Tally(
        @Nullable Long low, @Nullable Long best, @Nullable Long high) {
    public static Tally exactly(long n) {
        return new Tally(n, n, n);
    }
}
