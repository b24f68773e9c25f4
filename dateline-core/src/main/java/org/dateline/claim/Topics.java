package org.dateline.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.ContextMention;
import org.dateline.lexicon.Contexts;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** What statements are about: the contexts that their own words say. */
final class Topics {
    private final Contexts contexts;

    private Topics(Contexts contexts) {
        this.contexts = contexts;
    }

    static Topics load(Lexicon lexicon) {
        return new Topics(Contexts.load(lexicon));
    }

    /** The first words of each topic in a passage, by topic, in the order of the words. */
    Map<String, ContextMention> of(List<Sentence> sentences, List<Span> passage) {
        Map<String, ContextMention> topics = new LinkedHashMap<>();
        for (Span part : passage) {
            for (int i = firstOf(sentences, part); i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                if (sentence.span().start() >= part.end()) {
                    break;
                }
                contexts.in(sentence, k -> part.contains(sentence.token(k).span()))
                        .forEach(m -> topics.putIfAbsent(m.context(), m));
            }
        }
        return Collections.unmodifiableMap(topics);
    }

    /** The first sentence that ends behind the beginning of a part, found by halving. */
    private static int firstOf(List<Sentence> sentences, Span part) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
