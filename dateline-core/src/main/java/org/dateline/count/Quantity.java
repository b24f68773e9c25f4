package org.dateline.count;

/**
 * A quantity read, before it is known what it counts.
 *
 * @param first first token, modifiers included
 * @param number first token of the number itself
 * @param last last token
 * @param tally the value
 * @param rule name of the rule
 * @param entry file and line of the word that set the bounds, or ""
 */
record Quantity(int first, int number, int last, Tally tally, String rule, String entry) {}
