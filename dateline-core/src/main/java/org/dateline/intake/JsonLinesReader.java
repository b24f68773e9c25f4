package org.dateline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports as JSON Lines, one at a time: {@code {"id","text","published","publisher","url","title"}}; {@code html}
 * may stand for {@code text}. A bad line is a problem with its number and column, and the next line is read.
 */
final class JsonLinesReader {
    private final LineSource lines;
    private final String where;
    private final Given given;
    private final Limits limits;
    private final ObjectMapper json;

    JsonLinesReader(InputStream in, String where, Given given, Limits limits) {
        this.lines = new LineSource(in, limits.lineBytes());
        this.where = where;
        this.given = given;
        this.limits = limits;
        StreamReadConstraints fence = StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.lineBytes())
                .build();
        this.json = new ObjectMapper(
                        JsonFactory.builder().streamReadConstraints(fence).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The next item, or null at the end. */
    @Nullable
    Item next() throws IOException {
        while (true) {
            byte[] line = lines.next();
            if (line == null) {
                return null;
            }
            String at = where + ":" + lines.number();
            if (lines.tooLong()) {
                String message = "line is longer than %,d bytes; split the report".formatted(limits.lineBytes());
                return Item.bad(new Problem(ProblemCode.TOO_LARGE, at, message, null));
            }
            List<Problem> problems = new ArrayList<>();
            String text = Decoder.decode(line, at, problems);
            if (text == null) {
                return new Item(null, problems, at, line.length + 1L);
            }
            if (!text.isBlank()) {
                return new Item(report(text, at, problems), problems, at, line.length + 1L);
            }
        }
    }

    private @Nullable Report report(String line, String at, List<Problem> problems) {
        try {
            JsonNode record = json.readTree(line);
            if (!record.isObject()) {
                problems.add(new Problem(
                        ProblemCode.MALFORMED_JSON, at, "is not a JSON object; want {\"text\": \"…\"}", null));
                return null;
            }
            return report(record, at, problems);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String column = place == null ? "" : ":" + place.getColumnNr();
            String message = "is not JSON (" + firstLine(e.getOriginalMessage()) + "); the line is left out";
            problems.add(new Problem(ProblemCode.MALFORMED_JSON, at + column, message, null));
            return null;
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private @Nullable Report report(JsonNode record, String at, List<Problem> problems) {
        JsonNode text = record.path("text");
        if (!text.isTextual() && record.path("html").isTextual()) {
            return new HtmlReader(given, limits)
                    .read(record.path("html").asText(), string(record, "url"), at, problems);
        }
        if (!text.isTextual()) {
            problems.add(new Problem(ProblemCode.MISSING_TEXT, at, "has no string \"text\"; nothing to code", null));
            return null;
        }
        String published = string(record, "published");
        String own = published == null ? string(record, "date") : published;
        String publisher = string(record, "publisher");
        return Reports.checked(
                new Reports.Parts(
                        string(record, "id"),
                        text.asText(),
                        string(record, "title"),
                        string(record, "url"),
                        publisher == null ? given.publisher() : publisher,
                        Dates.day(own, given.published(), at, problems)),
                at,
                limits,
                problems);
    }

    private static @Nullable String string(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }
}
