package org.dateline.grammar;

/**
 * 64-bit hashes of strings, made so that the hash of two strings put together follows from theirs. The features of the
 * models are such strings ("minister-WORD", "Xxxxx...said-NW_CTYPE"); with this none of them is ever built. The packed
 * models hold hashes only; {@code org.dateline.models} computes the same ones.
 */
final class Hash {
    private static final long BASE = 0x5851F42D4C957F2DL;
    private static final long[] POWERS = new long[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private Hash() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** What a hash has to be multiplied with when something of that length follows. */
    static long power(int length) {
        if (length < POWERS.length) {
            return POWERS[length];
        }
        long power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length - 1; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** A string ready to be put behind others. */
    record Part(long hash, long power) {
        static Part of(CharSequence text) {
            return new Part(Hash.of(text), Hash.power(text.length()));
        }

        /** This string behind one with the given hash. */
        long after(long left) {
            return left * power + hash;
        }

        Part then(Part right) {
            return new Part(right.after(hash), power * right.power);
        }
    }
}
