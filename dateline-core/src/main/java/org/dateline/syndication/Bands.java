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
    private static final int BANDS = 36;
    private static final int ROWS = 2;
    private static final int ANCHORS = 3;
    private static final int WORDS = 4;
    /** With fewer anchors than this a part of the text may have too few to be found by. */
    private static final int FEW_ANCHORS = 40;

    private Bands() {}

    static List<Long> of(Outline outline) {
        char[] anchors = anchors(outline);
        List<Long> bands = new ArrayList<>(2 * BANDS);
        add(bands, shingles(anchors, ANCHORS), 1);
        if (anchors.length < FEW_ANCHORS) {
            add(bands, shingles(words(outline), WORDS), 2);
        }
        return List.copyOf(bands);
    }

    private static char[] anchors(Outline outline) {
        char[] anchors = new char[outline.size()];
        int count = 0;
        for (int i = 0; i < outline.size(); i++) {
            if (Outline.isAnchor(outline.word(i))) {
                anchors[count++] = (char) (outline.word(i) & Outline.WORD);
            }
        }
        return Arrays.copyOf(anchors, count);
    }

    private static char[] words(Outline outline) {
        char[] words = new char[outline.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = (char) (outline.word(i) & Outline.WORD);
        }
        return words;
    }

    private static long[] shingles(char[] words, int width) {
        long[] shingles = new long[Math.max(0, words.length - width + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = 0;
            for (int j = 0; j < width; j++) {
                shingle = shingle << 14 | words[i + j];
            }
            shingles[i] = mixed(shingle);
        }
        return shingles;
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
        long x = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
