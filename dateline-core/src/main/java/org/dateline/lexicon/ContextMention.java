package org.dateline.lexicon;

import java.util.Collection;
import java.util.List;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/**
 * Words that say a PLOVER context.
 *
 * @param context its name ("human_rights")
 * @param span the words
 * @param entry the line that knows them
 */
public record ContextMention(String context, Span span, Entry entry) {
    /** The evidence of contexts read from words; there must be at least one. */
    public static Evidence evidence(Collection<ContextMention> mentions) {
        List<Span> spans =
                mentions.stream().map(ContextMention::span).distinct().toList();
        String where = mentions.iterator().next().entry().where();
        return new Evidence(spans, new Rule("context words", where));
    }
}
