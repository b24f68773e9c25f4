package org.dateline.dictionary;

/**
 * A word of a dictionary, in lower case.
 *
 * @param text its letters
 * @param stem whether a longer word that begins with it fits too
 */
record Word(String text, boolean stem) {
    boolean fits(String word) {
        return stem ? word.startsWith(text) : word.equals(text);
    }
}
