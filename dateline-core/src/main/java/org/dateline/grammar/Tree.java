package org.dateline.grammar;

import java.util.List;

/**
 * The dependency tree of one sentence, open to {@link Repair}s.
 *
 * @param words forms as analysed
 * @param tags tag of each word
 * @param heads index of each word's head, -1 for the root
 * @param relations relation to it
 */
record Tree(List<String> words, List<String> tags, int[] heads, String[] relations) {}
