package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Mentions by sentence and token. Immutable once built. */
public final class ActorIndex {
    private final Map<Integer, List<ActorMention>> bySentence = new HashMap<>();
    private final List<Sentence> sentences;

    public ActorIndex(List<ActorMention> mentions, List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        for (ActorMention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** All mentions of a sentence, in order. */
    public List<ActorMention> in(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /**
     * The actor that a token stands for: the longest mention whose head it is, else the shortest that covers it; null
     * where the token belongs to no actor.
     */
    public @Nullable ActorMention at(int sentence, int token) {
        ActorMention headed = null;
        ActorMention covering = null;
        Token word = sentences.get(sentence).token(token);
        for (ActorMention mention : bySentence.getOrDefault(sentence, List.of())) {
            boolean covers = mention.span().overlaps(word.span());
            if (mention.head() == token && covers && (headed == null || longer(mention, headed))) {
                headed = mention;
            }
            if (covers && (covering == null || longer(covering, mention))) {
                covering = mention;
            }
        }
        return headed != null ? headed : covering;
    }

    /**
     * All actors that a token stands for: that of {@link #at} and those that share its noun ("US" and "NATO" of "US and
     * NATO troops"), in order of the text.
     */
    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    public List<ActorMention> all(int sentence, int token) {
        ActorMention main = at(sentence, token);
        if (main == null) {
            return List.of();
        }
        List<ActorMention> found = new ArrayList<>();
        for (ActorMention mention : bySentence.getOrDefault(sentence, List.of())) {
            boolean sharing = mention.head() == token && !mention.span().overlaps(main.span());
            if (mention == main || sharing) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean longer(ActorMention a, ActorMention b) {
        return a.span().length() > b.span().length();
    }
}
