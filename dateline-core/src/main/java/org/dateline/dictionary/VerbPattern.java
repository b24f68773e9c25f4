package org.dateline.dictionary;

import java.util.List;

/**
 * A pattern of a verb: what stands before and behind it, each from the verb outwards, and the code that it gives.
 *
 * @param before the nearest piece first; a piece is adjacent when it touches the one nearer to the verb
 * @param after likewise
 * @param code as written
 * @param where file and line
 */
record VerbPattern(List<Piece> before, List<Piece> after, String code, String where) {
    VerbPattern {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** How much it asks for: the more, the earlier it is tried. */
    int weight() {
        return before.size() + after.size();
    }

    boolean has(Piece.Mark mark) {
        return before.stream().anyMatch(p -> p.mark() == mark) || after.stream().anyMatch(p -> p.mark() == mark);
    }

    /** Whether one of its words says no, so that the code has the negation in it. */
    boolean negative() {
        return NegativeWords.in(before) || NegativeWords.in(after);
    }
}
