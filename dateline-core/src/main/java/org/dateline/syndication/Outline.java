package org.dateline.syndication;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of a text: its sentences in order, of each a hash of all its words, and 14 bits of every word that
 * carries matter, marked where it is a name or a number. A report of 450 words takes some 600 bytes; of a very long one
 * the end is not kept, since outlets cut from the end.
 */
final class Outline {
    static final int NAME = 0x4000;
    static final int NUMBER = 0x8000;
    static final int WEEKDAY = 0xc000;
    static final int MARKS = 0xc000;
    static final int WORD = 0x3fff;
    static final int MOST_BYTES = 4000;

    private static final byte VERSION = 1;
    private static final int HEAD = 6;
    private static final int SENTENCE_HEAD = 5;
    private static final int LONGEST_SENTENCE = 255;

    /** Hash of all words of each sentence. */
    private final int[] hashes;
    /** Where the words of each sentence begin; one more at the end. */
    private final int[] starts;
    /** The words of all sentences. */
    private final char[] words;

    /** Words of the text that are not kept. */
    private final int cut;

    private final boolean wireCounts;

    private Outline(int[] hashes, int[] starts, char[] words, int cut, boolean wireCounts) {
        this.hashes = hashes;
        this.starts = starts;
        this.words = words;
        this.cut = cut;
        this.wireCounts = wireCounts;
    }

    int sentences() {
        return hashes.length;
    }

    /** The number of words kept. */
    int size() {
        return words.length;
    }

    /** The number of words of the whole text, of which those at the end may not be kept. */
    int wholeSize() {
        return words.length + cut;
    }

    int length(int sentence) {
        return starts[sentence + 1] - starts[sentence];
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int hash(int sentence) {
        return hashes[sentence];
    }

    /** A word with its marks. */
    char word(int i) {
        return words[i];
    }

    /** Whether a sentence has a name or number. */
    boolean hasAnchor(int sentence) {
        for (int i = starts[sentence]; i < starts[sentence + 1]; i++) {
            if ((words[i] & MARKS) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the credited agency wrote the report, rather than having helped with it. */
    boolean wireCounts() {
        return wireCounts;
    }

    static boolean isName(char word) {
        return (word & MARKS) == NAME;
    }

    /** Puts sentences one after the other into bytes. */
    static final class Writer {
        private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        private int sentences;
        private int cut;

        Writer() {
            bytes.position(HEAD);
        }

        void sentence(int hash, char[] words, int count) {
            int kept = Math.min(count, LONGEST_SENTENCE);
            if (cut > 0 || bytes.remaining() < SENTENCE_HEAD + 2 * kept) {
                cut = Math.min(0xffff, cut + kept);
                return;
            }
            if (kept == 0) {
                return;
            }
            bytes.putInt(hash).put((byte) kept);
            for (int i = 0; i < kept; i++) {
                bytes.putChar(words[i]);
            }
            sentences++;
        }

        byte[] done(boolean wireCounts) {
            bytes.put(0, VERSION)
                    .put(1, (byte) (wireCounts ? 1 : 0))
                    .putShort(2, (short) sentences)
                    .putChar(4, (char) cut);
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    /** Reads what {@link Writer} has written; anything else is an outline without sentences. */
    static Outline of(Signature signature) {
        ByteBuffer bytes = ByteBuffer.wrap(signature.bytes());
        if (bytes.remaining() < HEAD || bytes.get() != VERSION) {
            return new Outline(new int[0], new int[1], new char[0], 0, true);
        }
        boolean wireCounts = bytes.get() == 1;
        int sentences = bytes.getShort();
        int cut = bytes.getChar();
        int[] hashes = new int[sentences];
        int[] starts = new int[sentences + 1];
        char[] words = new char[(bytes.remaining() - SENTENCE_HEAD * sentences) / 2];
        for (int s = 0; s < sentences; s++) {
            hashes[s] = bytes.getInt();
            starts[s + 1] = starts[s] + (bytes.get() & 0xff);
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                words[i] = bytes.getChar();
            }
        }
        return new Outline(hashes, starts, words, cut, wireCounts);
    }
}
