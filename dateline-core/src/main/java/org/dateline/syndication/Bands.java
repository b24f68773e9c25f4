package org.dateline.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * MinHash with bands of two rows. The shingles are three names or numbers in a row, whatever stands between, which
 * survive when the other words are exchanged; a text with few of them also gets shingles of four words. Two rows a band
 * keep a stock paragraph that thousands of reports print from bringing them all together.
 */
final class Bands {
    private static final int BANDS = 40;
    private static final int ROWS = 2;
    private static final int ANCHORS = 3;
    private static final int WORDS = 4;
    private static final int WORD_BITS = 14;
    /** With fewer shingles of anchors than this a part of the text may have too few to be found by. */
    private static final int FEW = 30;

    private Bands() {}

    static List<Long> of(Outline outline) {
        List<Long> bands = new ArrayList<>(2 * BANDS);
        long[] ofAnchors = shingles(outline, ANCHORS, Outline.MARKS);
        add(bands, ofAnchors, 1);
        if (ofAnchors.length < FEW) {
            add(bands, shingles(outline, WORDS, ~0), 2);
        }
        return List.copyOf(bands);
    }

    /** Hashes of so many marked words in a row, within each sentence, so that a cut takes none from what is left. */
    private static long[] shingles(Outline outline, int width, int marks) {
        long[] shingles = new long[outline.size()];
        long kept = (1L << (WORD_BITS * width)) - 1;
        int count = 0;
        for (int s = 0; s < outline.sentences(); s++) {
            long shingle = 0;
            int run = 0;
            for (int i = outline.start(s); i < outline.start(s + 1); i++) {
                if ((outline.word(i) & marks) != 0) {
                    shingle = ((shingle << WORD_BITS) | (outline.word(i) & Outline.WORD)) & kept;
                    if (++run >= width) {
                        shingles[count++] = mixed(shingle);
                    }
                }
            }
        }
        return Arrays.copyOf(shingles, count);
    }

    private static void add(List<Long> bands, long[] shingles, int family) {
        if (shingles.length == 0) {
            return;
        }
        for (int band = 0; band < BANDS; band++) {
            long key = family;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + least(shingles, mixed((long) (family * BANDS + band) * ROWS + row)));
            }
            bands.add(key);
        }
    }

    private static long least(long[] shingles, long seed) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            least = Math.min(least, (shingle ^ seed) * 0x9fb21c651e98df25L);
        }
        return least;
    }

    /** Steele and Vigna's finishing function: every bit of the outcome depends on every bit of the number. */
    private static long mixed(long number) {
        long x = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
