package org.dateline.dictionary;

import java.util.List;

/**
 * One place of a pattern.
 *
 * @param mark what may stand there
 * @param options for words: rows of words, one of which must stand there
 * @param adjacent whether it must follow the piece before it (away from the verb) at once
 */
record Piece(Mark mark, List<List<Word>> options, boolean adjacent) {
    /** What a place of a pattern asks for. */
    enum Mark {
        WORDS,
        VERB,
        SOURCE,
        TARGET,
        COMPOUND,
        SKIP
    }

    static Piece words(List<List<Word>> options, boolean adjacent) {
        return new Piece(Mark.WORDS, List.copyOf(options), adjacent);
    }

    static Piece of(Mark mark, boolean adjacent) {
        return new Piece(mark, List.of(), adjacent);
    }

    Piece adjacent(boolean joined) {
        return new Piece(mark, options, joined);
    }
}
