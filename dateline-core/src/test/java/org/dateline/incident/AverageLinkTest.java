package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    @Test
    void whatIsAlikeOnAverageIsJoined() {
        double[][] likeness = {
            {1, 0.9, 0.5, 0.1},
            {0.9, 1, 0.1, 0.1},
            {0.5, 0.1, 1, 0.1},
            {0.1, 0.1, 0.1, 1}
        };
        assertThat(AverageLink.groups(likeness, 0.3)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void oneStrongLinkDoesNotChainTwoGroups() {
        double[][] likeness = {
            {1, 0.9, 0.5, 0},
            {0.9, 1, 0, 0},
            {0.5, 0, 1, 0.9},
            {0, 0, 0.9, 1}
        };
        assertThat(AverageLink.groups(likeness, 0.3)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void chainsOfNeighboursFindWhatJoiningTheMostAlikePairEachTimeFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int n = 1 + random.nextInt(20);
            double[][] likeness = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    likeness[i][j] = random.nextDouble();
                    likeness[j][i] = likeness[i][j];
                }
            }
            List<List<Integer>> expected = greedily(likeness, 0.55);
            assertThat(AverageLink.groups(likeness, 0.55)).isEqualTo(expected);
        }
    }

    private static List<List<Integer>> greedily(double[][] likeness, double enough) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            double best = enough;
            int[] pair = {-1, -1};
            for (int a = 0; a < groups.size(); a++) {
                for (int b = a + 1; b < groups.size(); b++) {
                    double average = average(likeness, groups.get(a), groups.get(b));
                    if (average > best) {
                        best = average;
                        pair = new int[] {a, b};
                    }
                }
            }
            if (pair[0] < 0) {
                return groups.stream().map(g -> g.stream().sorted().toList()).toList();
            }
            groups.get(pair[0]).addAll(groups.remove(pair[1]));
        }
    }

    private static double average(double[][] likeness, List<Integer> a, List<Integer> b) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += likeness[i][j];
            }
        }
        return sum / a.size() / b.size();
    }
}
