package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins groups as long as their mean score allows: the two that fit best first, of equals those with the smaller numbers.
 * Groups that are forbidden to each other, or of whose pairs too many cannot be, stay apart.
 */
final class Agglomeration {
    private final int size;
    private final double[][] sums;
    private final int[][] vetoes;
    private final boolean[][] forbidden;
    private final int[] members;
    private final int[] group;
    private final double[][] against;
    private final Contents contents;

    /** What groups hold, to be asked whether two contradict each other as wholes. */
    interface Contents {
        /** How much the mean score of two groups is lowered. */
        double against(int first, int second);

        /** The first takes in the second. */
        void join(int first, int second);
    }

    Agglomeration(int size, Contents contents) {
        this.contents = contents;
        this.against = new double[size][size];
        this.size = size;
        this.sums = new double[size][size];
        this.vetoes = new int[size][size];
        this.forbidden = new boolean[size][size];
        this.members = new int[size];
        this.group = new int[size];
        for (int i = 0; i < size; i++) {
            members[i] = 1;
            group[i] = i;
        }
    }

    void score(int a, int b, double sum, boolean veto) {
        against[a][b] = contents.against(a, b);
        against[b][a] = against[a][b];
        sums[a][b] = sum;
        sums[b][a] = sum;
        vetoes[a][b] = veto ? 1 : 0;
        vetoes[b][a] = vetoes[a][b];
    }

    void forbid(int a, int b) {
        forbidden[a][b] = true;
        forbidden[b][a] = true;
    }

    /** Joins the groups of two, whatever their scores, unless it is forbidden. */
    void join(int a, int b) {
        int first = Math.min(group[a], group[b]);
        int second = Math.max(group[a], group[b]);
        if (first != second && !forbidden[first][second]) {
            merge(first, second);
        }
    }

    /** Joins groups as long as their mean score reaches the threshold. */
    void run(double threshold, double vetoShare) {
        boolean found = true;
        while (found) {
            int first = -1;
            int second = -1;
            double best = threshold;
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; members[i] > 0 && j < size; j++) {
                    if (members[j] > 0 && may(i, j, vetoShare)) {
                        double mean = sums[i][j] / ((double) members[i] * members[j]) - against[i][j];
                        if (mean > best || (mean == best && first < 0)) {
                            best = mean;
                            first = i;
                            second = j;
                        }
                    }
                }
            }
            found = first >= 0;
            if (found) {
                merge(first, second);
            }
        }
    }

    private boolean may(int i, int j, double vetoShare) {
        boolean rare = vetoes[i][j] == 0 || vetoes[i][j] < vetoShare * members[i] * members[j];
        return rare && !forbidden[i][j];
    }

    private void merge(int first, int second) {
        for (int k = 0; k < size; k++) {
            sums[first][k] += sums[second][k];
            sums[k][first] = sums[first][k];
            vetoes[first][k] += vetoes[second][k];
            vetoes[k][first] = vetoes[first][k];
            forbidden[first][k] |= forbidden[second][k];
            forbidden[k][first] = forbidden[first][k];
            if (group[k] == second) {
                group[k] = first;
            }
        }
        members[first] += members[second];
        members[second] = 0;
        contents.join(first, second);
        for (int k = 0; k < size; k++) {
            if (members[k] > 0 && k != first) {
                against[first][k] = contents.against(first, k);
                against[k][first] = against[first][k];
            }
        }
    }

    /** The groups, each with its numbers in order, in order of their first. */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        int[] at = new int[size];
        for (int i = 0; i < size; i++) {
            if (group[i] == i) {
                at[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(at[group[i]]).add(i);
        }
        return groups;
    }
}
