package org.dateline.dictionary;

import org.dateline.lexicon.LexiconException;

/**
 * One line of a dictionary without its comment.
 *
 * @param file name of the file
 * @param number line number, from 1
 * @param text the line, stripped, never empty
 */
record Line(String file, int number, String text) {
    String where() {
        return file + ":" + number;
    }

    LexiconException fault(String message) {
        return new LexiconException(where(), message);
    }

    /** What stands before the first of the opening brackets, or all. */
    String before(char bracket) {
        int at = text.indexOf(bracket);
        return (at < 0 ? text : text.substring(0, at)).strip();
    }

    /** The words between the first pair of brackets, or "" where there is no such pair. */
    String inside(char open, char close) {
        int from = text.indexOf(open);
        if (from < 0) {
            return "";
        }
        int to = text.indexOf(close, from);
        if (to < 0) {
            throw fault("\"" + open + "\" is not closed; put \"" + close + "\" after it");
        }
        return text.substring(from + 1, to).strip();
    }

    boolean has(char character) {
        return text.indexOf(character) >= 0;
    }
}
