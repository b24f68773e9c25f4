package org.dateline.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How far those who coded a round agree, field by field, and where they do not.
 *
 * @param items items that at least two have answered
 * @param fields by name of the field; {@code event} is whether there is one, {@code spans} are the words
 */
public record Agreement(int items, SortedMap<String, Line> fields, List<Disagreement> disagreements) {
    /**
     * How far they agree on a field. What does not fit the field is left out.
     *
     * @param n items with the answers of at least two, or for places, dates and spans pairs of answers
     * @param alpha Krippendorff's alpha, or null where nothing varies
     * @param metric its metric
     * @param same share of pairs that are the same
     * @param within20km share of pairs of places at most 20 km apart, or both without a place
     * @param within161km the same with 161 km
     * @param overlap share of pairs of dates that overlap, or both without a date
     * @param f1 mean F1 of the characters that both marked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int n,
            @Nullable Double alpha,
            @Nullable String metric,
            @Nullable Double same,
            @Nullable Double within20km,
            @Nullable Double within161km,
            @Nullable Double overlap,
            @Nullable Double f1) {}

    /** A field of an item on which coders differ. */
    public record Disagreement(long item, String incidentOrReport, String report, String field, List<Said> answers) {
        public Disagreement {
            answers = List.copyOf(answers);
        }
    }

    /** What one said. */
    public record Said(String coder, JsonNode value) {}

    public Agreement {
        disagreements = List.copyOf(disagreements);
    }
}
