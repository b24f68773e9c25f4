package org.dateline.telling;

import java.util.List;
import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/**
 * Why a value is there.
 *
 * @param field field of the record
 * @param value the value for a reader; empty where the field is told by its words alone
 * @param spans the words that say it, the last first where they were followed back
 * @param rule what read them
 */
public record Reason(String field, String value, List<Span> spans, Rule rule) {
    public Reason {
        spans = List.copyOf(spans);
    }
}
