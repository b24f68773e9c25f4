package org.dateline.place;

import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/**
 * Words that name a place, resolved.
 *
 * @param sentence index of the sentence; -1 for the dateline, which stands in no sentence
 * @param first first token of the name
 * @param last last token of the name
 * @param span the words
 * @param place what they stand for; coordinates may be null
 * @param use what the words do: only {@link Use#LITERAL} mentions can be where something happened
 * @param rule what resolved them
 */
public record PlaceMention(int sentence, int first, int last, Span span, Place place, Use use, Rule rule) {
    /** What the name of a place does in its sentence. */
    public enum Use {
        /** Stands for the place, or for those who rule or live there: "in Kabul", "Kabul denied". */
        LITERAL,
        /** An adjective or a noun for its people: "Afghan", "Afghans". */
        ADJECTIVE,
        /** Part of the name of something else: "University of Kabul". */
        EMBEDDED
    }

    /** Whether something told in the text can have happened at this place: it is literal and no dateline. */
    public boolean isWhere() {
        return use == Use.LITERAL && sentence >= 0;
    }
}
