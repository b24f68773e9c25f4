package org.dateline.evidence;

/**
 * Every limit on input, in one place. A limit that is met becomes a {@link Problem}; nothing is cut in silence.
 *
 * @param rawBytes largest report file, in bytes
 * @param textUnits longest text of a report, in UTF-16 units
 * @param lineBytes longest line of a JSON Lines file, in bytes
 * @param sentenceTokens longest sentence that is analysed whole, in tokens
 * @param jsonDepth deepest nesting of JSON
 * @param blockSightings most sightings under one key of the merger; a fuller key no longer leads to comparisons
 * @param componentStrands most strands that are clustered in one go; a larger component is cut at its weaker links first
 */
public record Limits(
        long rawBytes,
        int textUnits,
        int lineBytes,
        int sentenceTokens,
        int jsonDepth,
        int blockSightings,
        int componentStrands) {
    /** The documented limits. */
    public static Limits standard() {
        return new Limits(16L << 20, 2_000_000, 10 << 20, 4_000, 64, 2_000, 600);
    }
}
