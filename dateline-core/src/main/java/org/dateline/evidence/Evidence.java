package org.dateline.evidence;

import java.util.List;
import org.dateline.text.Span;

/**
 * Why a value stands in the record: the words that say it and the rule that read them.
 *
 * @param spans the words, at least one span
 * @param rule what read them
 */
public record Evidence(List<Span> spans, Rule rule) {
    public Evidence {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("evidence without words for rule " + rule);
        }
    }

    public static Evidence of(Span span, Rule rule) {
        return new Evidence(List.of(span), rule);
    }
}
