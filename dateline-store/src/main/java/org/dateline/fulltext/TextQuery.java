package org.dateline.fulltext;

import java.util.List;

/** Words that a report shall hold. */
public sealed interface TextQuery {
    /** A phrase has no more words than this: chunks of long texts overlap by so many. */
    int LONGEST_PHRASE = 16;

    /** Where words are looked for. */
    enum Part {
        /** Title and text. */
        TEXT,
        PUBLISHER,
        WIRE
    }

    /**
     * Words that follow each other: stems in the text, forms in names.
     *
     * @param words from 1 to {@link #LONGEST_PHRASE} words, as {@link Analysis} cuts them
     */
    record Phrase(Part part, List<String> words) implements TextQuery {
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty() || words.size() > LONGEST_PHRASE) {
                throw new IllegalArgumentException("a phrase of " + words.size() + " words");
            }
        }

        @Override
        public <R> R with(Syntax<R> syntax) {
            return syntax.phrase(part, words);
        }
    }

    /** Any word that begins so. */
    record Beginning(Part part, String letters) implements TextQuery {
        @Override
        public <R> R with(Syntax<R> syntax) {
            return syntax.beginning(part, letters);
        }
    }

    /** All of them, anywhere in one report. */
    record All(List<TextQuery> parts) implements TextQuery {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R with(Syntax<R> syntax) {
            return syntax.all(parts.stream().map(part -> part.with(syntax)).toList());
        }
    }

    /** At least one of them. */
    record Any(List<TextQuery> parts) implements TextQuery {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R with(Syntax<R> syntax) {
            return syntax.any(parts.stream().map(part -> part.with(syntax)).toList());
        }
    }

    /** How a kind of store writes what is looked for. */
    interface Syntax<R> {
        R phrase(Part part, List<String> words);

        R beginning(Part part, String letters);

        R all(List<R> parts);

        R any(List<R> parts);
    }

    /** This query as a store writes it. */
    <R> R with(Syntax<R> syntax);
}
