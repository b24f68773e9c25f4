package org.dateline.count;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Tells who says what stands in a span; whoever has found the statements of the report answers. */
@FunctionalInterface
public interface Attributions {
    /** The speakers of the words, none where the report itself speaks. */
    List<ActorMention> of(Sentence sentence, Span words);

    /** Where no statements are known. */
    static Attributions none() {
        return (sentence, words) -> List.of();
    }
}
