package org.dateline.dictionary;

import java.util.List;
import java.util.Set;

/** The words with which patterns say no. */
final class NegativeWords {
    private static final Set<String> WORDS = Set.of(
            "not", "n't", "no", "never", "neither", "nor", "without", "refuse", "refused", "decline", "declined");

    private NegativeWords() {}

    static boolean in(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.options().stream())
                .flatMap(List::stream)
                .anyMatch(word -> WORDS.contains(word.text()));
    }
}
