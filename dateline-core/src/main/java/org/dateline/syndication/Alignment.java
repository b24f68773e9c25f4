package org.dateline.syndication;

import java.util.Arrays;

/**
 * Which sentences of two outlines answer each other: first in order, so that as many words as possible are shared; then
 * each that is left over, by itself, where it stands nearly whole in a sentence of the other text (moved, split or
 * joined).
 */
final class Alignment {
    /** Shared words, of those of both sentences, from which two sentences may answer each other. */
    private static final double LEAST_DICE = 0.4;
    /** Share of a sentence left over that must stand in the other one. */
    private static final double WHOLE = 0.75;

    /** A power of two, so that the marks of a word do not count. */
    private static final int BUCKETS = 1024;

    private final Outline a;
    private final Outline b;
    /** Words shared by sentence i of a and j of b, at i * b.sentences() + j. */
    private final short[] shared;
    /** The sentence of b that answers each of a, or -1; and the other way. */
    private final int[] toB;

    private final int[] toA;

    private Alignment(Outline a, Outline b) {
        this.a = a;
        this.b = b;
        shared = new short[a.sentences() * b.sentences()];
        toB = new int[a.sentences()];
        toA = new int[b.sentences()];
        Arrays.fill(toB, -1);
        Arrays.fill(toA, -1);
    }

    static Alignment of(Outline a, Outline b) {
        Alignment alignment = new Alignment(a, b);
        alignment.count();
        alignment.align();
        alignment.takeLeftOver();
        return alignment;
    }

    /** The sentence of the second text that answers one of the first, or -1. */
    int second(int first) {
        return toB[first];
    }

    /** The sentence of the first text that answers one of the second, or -1. */
    int first(int second) {
        return toA[second];
    }

    /** How many words two sentences share. */
    int shared(int first, int second) {
        return shared[first * b.sentences() + second];
    }

    double dice(int first, int second) {
        return 2.0 * shared(first, second) / (a.length(first) + b.length(second));
    }

    private void count() {
        int[] sentenceOfB = new int[b.size()];
        int[] next = new int[b.size()];
        int[] last = new int[BUCKETS];
        for (int j = b.sentences() - 1; j >= 0; j--) {
            for (int k = b.start(j + 1) - 1; k >= b.start(j); k--) {
                int bucket = b.word(k) % BUCKETS;
                sentenceOfB[k] = j;
                next[k] = last[bucket];
                last[bucket] = k + 1;
            }
        }
        for (int i = 0; i < a.sentences(); i++) {
            for (int k = a.start(i); k < a.start(i + 1); k++) {
                for (int at = last[a.word(k) % BUCKETS]; at > 0; at = next[at - 1]) {
                    if (((a.word(k) ^ b.word(at - 1)) & Outline.WORD) == 0) {
                        shared[i * b.sentences() + sentenceOfB[at - 1]]++;
                    }
                }
            }
        }
    }

    private void align() {
        int rows = a.sentences();
        int columns = b.sentences();
        int[] best = new int[(rows + 1) * (columns + 1)];
        int width = columns + 1;
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                int skip = Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
                best[i * width + j] = Math.max(skip, best[(i + 1) * width + j + 1] + worth(i, j));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            int here = best[i * width + j];
            if (worth(i, j) > 0 && here == best[(i + 1) * width + j + 1] + worth(i, j)) {
                toB[i] = j;
                toA[j++] = i++;
            } else if (here == best[(i + 1) * width + j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Twice the words shared, and one more for the very same sentence; nothing where too few are shared. */
    private int worth(int i, int j) {
        if (dice(i, j) < LEAST_DICE) {
            return 0;
        }
        return 2 * shared(i, j) + (a.hash(i) == b.hash(j) ? 1 : 0);
    }

    private void takeLeftOver() {
        int[] inOrder = toB.clone();
        int[] back = toA.clone();
        for (int i = 0; i < a.sentences(); i++) {
            int from = before(inOrder, i);
            int to = after(inOrder, i, b.sentences() - 1);
            for (int j = 0; toB[i] < 0 && j < b.sentences(); j++) {
                toB[i] = shared(i, j) >= WHOLE * a.length(i) && (from <= j && j <= to || moved(i, j)) ? j : -1;
            }
        }
        for (int j = 0; j < b.sentences(); j++) {
            int from = before(back, j);
            int to = after(back, j, a.sentences() - 1);
            for (int i = 0; toA[j] < 0 && i < a.sentences(); i++) {
                toA[j] = shared(i, j) >= WHOLE * b.length(j) && (from <= i && i <= to || moved(i, j)) ? i : -1;
            }
        }
    }

    /** What the nearest sentence before answers, or the first. */
    private static int before(int[] answers, int sentence) {
        int at = sentence;
        while (at > 0 && answers[at] < 0) {
            at--;
        }
        return at < answers.length ? Math.max(answers[at], 0) : 0;
    }

    /** What the nearest sentence behind answers, or the last. */
    private static int after(int[] answers, int sentence, int last) {
        int at = sentence;
        while (at < answers.length && answers[at] < 0) {
            at++;
        }
        return at < answers.length ? answers[at] : last;
    }

    /** The very same sentence in another place, with a name or number, so that it is not just any sentence. */
    private boolean moved(int i, int j) {
        return a.hash(i) == b.hash(j) && a.hasAnchor(i);
    }
}
