package org.dateline.search;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that was probably meant. */
final class Nearest {
    private static final int LISTED = 24;

    private Nearest() {}

    /** "; did you mean ASSAULT?", or "; there are: a, b" where nothing is near and there are few, or nothing. */
    static String hint(String wrong, Collection<String> right) {
        String best = "";
        int least = 1 + wrong.length() / 3;
        for (String candidate : right) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least || (distance == least && best.isEmpty())) {
                least = distance;
                best = candidate;
            }
        }
        if (!best.isEmpty()) {
            return "; did you mean " + best + "?";
        }
        return right.size() > LISTED ? "" : "; there are: " + String.join(", ", right);
    }

    /** How many letters must be put in, taken out, changed, or changed in order; words beyond 40 letters are far away. */
    private static int distance(String a, String b) {
        if (a.length() > 40 || b.length() > 40) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
