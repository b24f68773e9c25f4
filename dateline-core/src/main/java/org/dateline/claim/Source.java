package org.dateline.claim;

/**
 * The words that name who speaks, within the sentence of the cue.
 *
 * @param head the token that stands for them in the tree; behind "who" the noun that it refers to
 * @param first first token of the phrase as printed
 * @param last last token of it
 */
record Source(int head, int first, int last) {}
