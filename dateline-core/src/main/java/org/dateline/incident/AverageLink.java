package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what is alike: two groups are as alike as their members are on average. By chains of nearest neighbours, in
 * time of the square of the number.
 */
final class AverageLink {
    private final double[][] likeness;
    private final double enough;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final boolean[] gone;
    private final boolean[] settled;

    private AverageLink(double[][] likeness, double enough) {
        this.likeness = likeness;
        this.enough = enough;
        this.gone = new boolean[likeness.length];
        this.settled = new boolean[likeness.length];
        for (int i = 0; i < likeness.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * The groups, each in order, in order of their first member.
     *
     * @param likeness of each pair, both ways; the matrix is used up
     * @param enough groups less alike than this stay apart
     */
    static List<List<Integer>> groups(double[][] likeness, double enough) {
        AverageLink link = new AverageLink(likeness, enough);
        for (int i = 0; i < likeness.length; i++) {
            while (!link.gone[i] && !link.settled[i]) {
                link.follow(i);
            }
        }
        return link.found();
    }

    /** Goes from neighbour to nearer neighbour until two are nearest to each other, and joins these. */
    private void follow(int start) {
        int before = -1;
        int at = start;
        int next = nearest(at, before);
        while (next >= 0 && next != before) {
            before = at;
            at = next;
            next = nearest(at, before);
        }
        if (next < 0) {
            settled[at] = true; // nothing is alike enough, and joins elsewhere will not change that
        } else {
            join(Math.min(at, next), Math.max(at, next));
        }
    }

    /** The most alike of the others, the given one before others as alike; -1 where none is alike enough. */
    private int nearest(int at, int preferred) {
        int best = preferred;
        for (int i = 0; i < likeness.length; i++) {
            boolean candidate = i != at && !gone[i] && !settled[i] && likeness[at][i] >= enough;
            if (candidate && (best < 0 || likeness[at][i] > likeness[at][best])) {
                best = i;
            }
        }
        return best;
    }

    private void join(int kept, int joined) {
        double a = groups.get(kept).size();
        double b = groups.get(joined).size();
        for (int i = 0; i < likeness.length; i++) {
            double average = (likeness[kept][i] * a + likeness[joined][i] * b) / (a + b);
            likeness[kept][i] = average;
            likeness[i][kept] = average;
        }
        groups.get(kept).addAll(groups.get(joined));
        gone[joined] = true;
    }

    private List<List<Integer>> found() {
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                found.add(groups.get(i).stream().sorted().toList());
            }
        }
        return found;
    }
}
