package org.dateline.claim;

/**
 * A cue found in a sentence.
 *
 * @param cue what was found
 * @param first first token of its words
 * @param head the token that governs, for one word the same
 * @param last last token of its words
 */
record CueHit(Cue cue, int first, int head, int last) {}
