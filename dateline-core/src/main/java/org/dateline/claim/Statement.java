package org.dateline.claim;

import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the report puts in somebody's mouth.
 *
 * @param kind said, or only thought, wanted …
 * @param act what the speaker does by it, as the speech lexicon sorts it: "said", "claimed", "denied", "alleged" …
 * @param nested whether it stands inside the content of another statement
 * @param sentence index of the sentence that holds the cue
 * @param cueHead index of the head token of the cue in that sentence
 * @param speaker who says it; null where the report names nobody
 * @param speakerSpan the words of the whole source phrase, null where there are none ("Asked …, he" : "he")
 * @param addressee to whom, or null
 * @param cue the words that say that it is said ("told", "according to"); null for a quotation without one
 * @param direct in quotation marks or not
 * @param content the passage, cut where the cue cuts it
 * @param topics PLOVER contexts
 * @param evidence for the fields that have no span of their own
 */
public record Statement(
        StatementKind kind,
        String act,
        boolean nested,
        int sentence,
        int cueHead,
        @Nullable ActorMention speaker,
        @Nullable Span speakerSpan,
        @Nullable ActorMention addressee,
        @Nullable Span cue,
        boolean direct,
        List<Span> content,
        List<String> topics,
        Map<String, Evidence> evidence) {}
