package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a coder said of an item.
 *
 * @param item place in the round
 * @param coder who
 * @param event whether there is an event at all
 * @param fields values by name of the field; a field that is not told has none
 * @param spans the words for fields
 * @param note a note, or empty
 */
public record Answer(
        long item, String coder, boolean event, SortedMap<String, JsonNode> fields, List<Span> spans, String note) {
    /** Words for a field, in UTF-16 units of the text. */
    public record Span(String field, int begin, int end) {}

    public Answer {
        fields = new TreeMap<>(Map.copyOf(fields));
        spans = List.copyOf(spans);
    }
}
