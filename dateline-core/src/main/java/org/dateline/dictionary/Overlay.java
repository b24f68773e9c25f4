package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The mentions that dictionaries give, laid over those of the shipped files. Used for one report. */
final class Overlay {
    private final List<Sentence> sentences;
    private final List<List<ActorMention>> named;

    Overlay(List<Sentence> sentences) {
        this.sentences = sentences;
        this.named = bySentence(sentences, List.of());
    }

    /** The mentions of each sentence, by its index. */
    static List<List<ActorMention>> bySentence(List<Sentence> sentences, List<ActorMention> mentions) {
        return bySentence(sentences, mentions, ActorMention::sentence);
    }

    /** Mentions of any kind by the index of their sentence; those of no sentence are left out. */
    static <T> List<List<T>> bySentence(List<Sentence> sentences, List<T> mentions, ToIntFunction<T> index) {
        List<List<T>> lists = new ArrayList<>();
        sentences.forEach(s -> lists.add(new ArrayList<>(2)));
        for (T mention : mentions) {
            if (index.applyAsInt(mention) >= 0) {
                lists.get(index.applyAsInt(mention)).add(mention);
            }
        }
        return lists;
    }

    void add(List<ActorMention> mentions) {
        mentions.forEach(m -> named.get(m.sentence()).add(m));
    }

    /** All named mentions, the shipped ones that stand for somebody named, and others if they are wanted. */
    List<ActorMention> over(List<ActorMention> shipped, boolean keep) {
        List<ActorMention> all = new ArrayList<>();
        named.forEach(all::addAll);
        for (ActorMention mention : shipped) {
            if (at(mention.sentence(), mention.span()) == null) {
                ActorMention meant = meant(mention);
                if (meant != null || keep) {
                    all.add(meant == null ? mention : meant);
                }
            }
        }
        all.sort(Comparator.comparingInt(ActorMention::sentence).thenComparing(ActorMention::span));
        return all;
    }

    /** A pronoun or short form that was followed back to words which a dictionary names; else null. */
    private @Nullable ActorMention meant(ActorMention mention) {
        Span via = mention.via();
        ActorMention one = via == null ? null : at(sentenceOf(via, mention.sentence()), via);
        return one == null
                ? null
                : new ActorMention(
                        mention.sentence(), mention.head(), mention.span(), via, one.actor(), mention.rule());
    }

    /** The sentence of earlier words, at most the one that refers to them. */
    private int sentenceOf(Span span, int latest) {
        int low = 0;
        int high = latest;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private @Nullable ActorMention at(int sentence, Span span) {
        return named.get(sentence).stream()
                .filter(n -> n.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }
}
