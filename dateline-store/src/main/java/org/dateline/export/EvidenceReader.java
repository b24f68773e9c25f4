package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.coding.Event;
import org.jspecify.annotations.Nullable;

/**
 * The words behind the fields of one event of a record. A span whose words are not what the text has at its place is
 * left out and counted.
 */
final class EvidenceReader {
    private static final List<String> ACTORS = List.of("sources", "targets", "victims", "perpetrators");
    private static final List<String> THINGS = List.of("weapons", "objects");
    private static final Set<String> OWN_SPANS = Set.of("place", "date");
    private static final String STATED = "stated";
    private static final String INHERITED = "inherited";

    private final String incident;
    private final String report;
    private final Coded coded;
    private final List<EvidenceLine> lines = new ArrayList<>();
    private int mistaken;

    private EvidenceReader(String incident, String report, Coded coded) {
        this.incident = incident;
        this.report = report;
        this.coded = coded;
    }

    /**
     * What was read.
     *
     * @param lines the words, in order of the fields
     * @param mistaken how many spans do not hold their words
     */
    record Read(List<EvidenceLine> lines, int mistaken) {}

    /** The words behind an event, given by its place among those of the record. */
    static Read read(String incident, String report, Coded coded, int index) {
        EvidenceReader reader = new EvidenceReader(incident, report, coded);
        JsonNode event = coded.event(index);
        reader.add("trigger", null, event.path("trigger"), event, STATED);
        reader.add("sentence", null, event.path("sentence"), event, STATED);
        reader.fields(event);
        ACTORS.forEach(field -> event.path(field).forEach(a -> reader.actor(field, name(a), a)));
        event.path("attribution").forEach(a -> {
            JsonNode actor = a.path("actor");
            reader.actor("attribution", name(actor) + " (" + a.path("kind").asText() + ")", actor);
        });
        reader.spanned("place", name(event.path("place")), event.path("place"));
        reader.spanned("date", days(event.path("date")), event.path("date"));
        Event.COUNTS.forEach(field -> reader.spanned(field, range(event.path(field)), event.path(field)));
        THINGS.forEach(field -> event.path(field)
                .forEach(t -> reader.spanned(field, t.path("kind").asText(""), t)));
        return new Read(reader.lines, reader.mistaken);
    }

    private void fields(JsonNode event) {
        Map<String, JsonNode> evidence = new TreeMap<>();
        event.path("evidence").fields().forEachRemaining(e -> evidence.put(e.getKey(), e.getValue()));
        evidence.forEach((field, why) -> {
            if (!OWN_SPANS.contains(field) && !Event.COUNTS.contains(field)) {
                String value = value(event.path(field));
                why.path("spans").forEach(span -> add(field, value, span, why, STATED));
            }
        });
    }

    private void actor(String field, String value, JsonNode actor) {
        boolean inherited = actor.path("via").isObject();
        add(field, value, actor.path("mention"), actor, inherited ? INHERITED : STATED);
        if (inherited) {
            add(field, value, actor.path("via"), actor, STATED);
        }
    }

    private void spanned(String field, @Nullable String value, JsonNode thing) {
        add(field, value, thing.path("span"), thing, STATED);
    }

    private void add(String field, @Nullable String value, JsonNode span, JsonNode why, String origin) {
        if (!span.isObject()) {
            return;
        }
        int begin = span.path("begin").asInt();
        int end = span.path("end").asInt();
        String quote = span.path("text").asText("");
        if (!coded.holds(begin, end, quote)) {
            mistaken++;
            return;
        }
        lines.add(new EvidenceLine(
                incident,
                field,
                value == null ? null : Cells.text(value),
                report,
                begin,
                end,
                coded.codePoints(begin),
                coded.codePoints(end),
                Cells.text(quote),
                rule(why),
                origin));
    }

    private static @Nullable String rule(JsonNode why) {
        String rule = why.path("rule").asText("");
        String entry = why.path("entry").asText("");
        return Cells.text(entry.isEmpty() ? rule : rule + " [" + entry + "]");
    }

    private static String name(JsonNode named) {
        return named.path("name").asText("");
    }

    private static String days(JsonNode date) {
        String start = date.path("start").asText("");
        String end = date.path("end").asText("");
        return !date.path("start").isTextual() ? "" : start.equals(end) ? start : start + "/" + end;
    }

    private static String range(JsonNode count) {
        return List.of("low", "best", "high").stream()
                .map(end -> count.path(end).isNumber() ? count.path(end).asText() : "")
                .collect(Collectors.joining("/"));
    }

    private static String value(JsonNode field) {
        if (!field.isArray()) {
            return field.isValueNode() && !field.isNull() ? field.asText() : "";
        }
        return StreamSupport.stream(field.spliterator(), false)
                .map(f -> f.isObject() ? name(f.has("actor") ? f.path("actor") : f) : f.asText())
                .collect(Collectors.joining(";"));
    }
}
