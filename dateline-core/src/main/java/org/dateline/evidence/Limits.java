package org.dateline.evidence;

/**
 * Every limit on input, in one place. A limit that is met becomes a {@link Problem}; nothing is cut in silence.
 *
 * @param rawBytes largest report file, in bytes
 * @param textUnits longest text of a report, in UTF-16 units
 * @param lineBytes longest line of a JSON Lines file, in bytes
 * @param sentenceTokens longest sentence that is analysed whole, in tokens
 * @param jsonDepth deepest nesting of JSON
 */
public record Limits(long rawBytes, int textUnits, int lineBytes, int sentenceTokens, int jsonDepth) {
    /** The documented limits. */
    public static Limits standard() {
        return new Limits(16L << 20, 2_000_000, 10 << 20, 4_000, 64);
    }
}
