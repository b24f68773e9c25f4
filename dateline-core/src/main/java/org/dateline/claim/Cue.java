package org.dateline.claim;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Entry;

/**
 * One word or phrase that puts a passage in somebody's mouth.
 *
 * @param words its lemmas, lower case
 * @param sort part of speech
 * @param act what is done: "said", "denied", "asked" …
 * @param kind kind of statement that it makes
 * @param frames how content may hang on it
 * @param prepositions the prepositions of {@link CueFrame#PREP}
 * @param objects lemmas of the objects that {@link CueFrame#OBJ} takes; empty for any
 * @param addressee the object is who is spoken to, not what is said
 * @param raising its subject is part of the content ("seems to", "is expected to")
 * @param entry the line that says so
 */
record Cue(
        List<String> words,
        Sort sort,
        String act,
        StatementKind kind,
        Set<CueFrame> frames,
        Set<String> prepositions,
        Set<String> objects,
        boolean addressee,
        boolean raising,
        Entry entry) {
    /** Parts of speech of cues. */
    enum Sort {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A fixed phrase that takes its source after it: "according to". */
        PHRASE,
        /** An adverb that names no source: "reportedly". */
        ADVERB
    }

    boolean takes(Complement complement) {
        return complement.frame() == CueFrame.PREP
                ? prepositions.contains(complement.preposition())
                : frames.contains(complement.frame());
    }
}
