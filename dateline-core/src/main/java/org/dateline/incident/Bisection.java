package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two parts of a set that have least to do with each other, for what each has to do with itself: the normalised cut of
 * Shi and Malik, found along the second eigenvector.
 *
 * @param left the one part, in order, with the first member
 * @param right the other part, in order
 * @param between how alike members of different parts are, on average
 */
record Bisection(List<Integer> left, List<Integer> right, double between) {
    private static final int ROUNDS = 300;
    /** So that what is like nothing hangs on something. */
    private static final double TRACE = 1e-6;

    /** Cuts a set of at least two in two. */
    static Bisection of(double[][] likeness) {
        int n = likeness.length;
        double[][] near = new double[n][n];
        double[] degree = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                near[i][j] = i == j ? 0 : likeness[i][j] + TRACE;
                degree[i] += near[i][j];
            }
        }
        double[] along = along(near, degree);
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> along[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean[] inside = best(near, degree, order);
        return parts(likeness, inside);
    }

    /** The second eigenvector of the random walk between neighbours, by power iteration on what the first leaves. */
    private static double[] along(double[][] near, double[] degree) {
        int n = degree.length;
        double[] first = new double[n];
        double[] vector = new double[n];
        for (int i = 0; i < n; i++) {
            first[i] = Math.sqrt(degree[i]);
            vector[i] = Math.sin(i + 1); // any start will do that is the same each time
        }
        normalise(first);
        for (int round = 0; round < ROUNDS; round++) {
            vector = step(near, degree, vector);
            double part = 0;
            for (int i = 0; i < n; i++) {
                part += first[i] * vector[i];
            }
            for (int i = 0; i < n; i++) {
                vector[i] -= part * first[i];
            }
            normalise(vector);
        }
        for (int i = 0; i < n; i++) {
            vector[i] /= Math.sqrt(degree[i]);
        }
        return vector;
    }

    /** One step of the lazy walk: half of the weight stays, so that no eigenvalue is negative. */
    private static double[] step(double[][] near, double[] degree, double[] vector) {
        int n = degree.length;
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += near[i][j] * vector[j] / Math.sqrt(degree[j]);
            }
            next[i] = vector[i] + sum / Math.sqrt(degree[i]);
        }
        return next;
    }

    private static void normalise(double[] vector) {
        double squares = 0;
        for (double v : vector) {
            squares += v * v;
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    /** Of the cuts along the order, the one that severs least for the weight of its parts. */
    private static boolean[] best(double[][] near, double[] degree, List<Integer> order) {
        int n = degree.length;
        double total = 0;
        for (double d : degree) {
            total += d;
        }
        boolean[] inside = new boolean[n];
        boolean[] best = new boolean[n];
        double least = Double.POSITIVE_INFINITY;
        double severed = 0;
        double weight = 0;
        for (int x : order.subList(0, n - 1)) {
            for (int j = 0; j < n; j++) {
                severed += inside[j] ? -near[x][j] : near[x][j];
            }
            inside[x] = true;
            weight += degree[x];
            double cut = severed / weight + severed / (total - weight);
            if (cut < least) {
                least = cut;
                best = inside.clone();
            }
        }
        return best;
    }

    private static Bisection parts(double[][] likeness, boolean[] inside) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < inside.length; i++) {
            (inside[i] == inside[0] ? left : right).add(i);
        }
        double sum = 0;
        for (int i : left) {
            for (int j : right) {
                sum += likeness[i][j];
            }
        }
        return new Bisection(left, right, sum / left.size() / right.size());
    }
}
