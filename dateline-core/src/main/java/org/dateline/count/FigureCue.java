package org.dateline.count;

import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that makes a number a humanitarian figure.
 *
 * @param kind kind of the record; "houses" for what is an affected figure of houses
 * @param part part of speech
 * @param term the more exact words ("in relief camp")
 * @param measure "stock" or "flow"
 * @param weak whether it needs a sentence that tells of violence, a disaster or displaced people
 * @param lemmas its lemmas
 * @param entry file and line
 */
record FigureCue(
        String kind,
        Part part,
        String term,
        @Nullable String measure,
        boolean weak,
        List<String> lemmas,
        String entry) {
    /** How a cue stands to the counted noun. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** A cue found at tokens of a sentence. */
    record Found(int first, int last, FigureCue cue) {}

    /** Reads the phrases of one entry. */
    static List<FigureCue> parse(Entry entry) {
        String[] head = entry.section().split("\\|");
        if (head.length < 3) {
            throw new LexiconException(entry.where(), "a section of figures should be [KIND | PART OF SPEECH | TERM]");
        }
        Part part;
        try {
            part = Part.valueOf(head[1].strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(entry.where(), "\"" + head[1].strip() + "\" is not verb, noun or adjective");
        }
        String measure = head.length > 3 ? head[3].strip() : part == Part.VERB ? "flow" : "stock";
        boolean weak = head.length > 4 && head[4].strip().equals("weak");
        return entry.fields(',').stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> new FigureCue(
                        head[0].strip(),
                        part,
                        head[2].strip(),
                        measure,
                        weak,
                        List.of(phrase.split(" +")),
                        entry.where()))
                .toList();
    }
}
