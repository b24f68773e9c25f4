package org.dateline.telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of an incident: its coded event, as the record has it.
 *
 * @param sighting id of the sighting
 * @param source who printed it, and when, for a reader
 * @param event the event, or an empty object where the record is not there any more
 */
public record Telling(String sighting, String source, JsonNode event) {
    /** Fields with a list of actors. */
    private static final List<String> ACTORS = List.of("sources", "targets", "victims", "perpetrators");

    private static final List<String> THINGS = List.of("weapons", "objects");

    /** In the order in which they are shown. */
    public static final List<String> FIELDS = List.of(
            "type",
            "mode",
            "contexts",
            "sources",
            "targets",
            "victims",
            "perpetrators",
            "place",
            "date",
            "status",
            "timeframe",
            "killed",
            "injured",
            "abducted",
            "arrested",
            "participants",
            "weapons",
            "objects",
            "attribution");

    /** A value and the words that say it; words are empty where the record withholds them. */
    public record Reading(String value, String words) {}

    /** What the report says of a field; nothing where it does not tell. */
    public List<Reading> readings(String field) {
        JsonNode node = event.path(field);
        if (ACTORS.contains(field)) {
            return each(node, actor -> new Reading(actor.path("name").asText(), words(actor.path("mention"))));
        }
        if (THINGS.contains(field)) {
            return each(node, thing -> new Reading(thing.path("kind").asText(), words(thing.path("span"))));
        }
        return switch (field) {
            case "place" -> one(place(node), words(node.path("span")));
            case "date" -> one(date(node), words(node.path("span")));
            case "type" -> one(node.asText(""), words(event.path("trigger")));
            case "contexts" -> each(node, context -> new Reading(context.asText(), evidence(field)));
            case "attribution" ->
                each(
                        node,
                        said -> new Reading(
                                said.path("kind").asText() + " by "
                                        + said.path("actor").path("name").asText(),
                                words(said.path("actor").path("mention"))));
            case "mode", "status", "timeframe" -> one(node.asText(""), evidence(field));
            default -> node.isObject() ? one(Wording.number(tally(node)), words(node.path("span"))) : List.of();
        };
    }

    /** Makes a reading of a part of the record. */
    @FunctionalInterface
    private interface Reader {
        Reading read(JsonNode node);
    }

    private static List<Reading> each(JsonNode list, Reader reader) {
        List<Reading> readings = new ArrayList<>();
        list.forEach(node -> readings.add(reader.read(node)));
        return readings;
    }

    private static List<Reading> one(String value, String words) {
        return value.isEmpty() || value.equals("null") ? List.of() : List.of(new Reading(value, words));
    }

    private static String place(JsonNode place) {
        String country = place.path("country").asText("");
        String name = place.path("name").asText("");
        boolean bare = country.isEmpty()
                || country.equals("null")
                || place.path("precision").asText().equals("country");
        return bare ? name : name + " (" + country + ")";
    }

    private static String date(JsonNode date) {
        String start = date.path("start").asText("");
        String end = date.path("end").asText("");
        return start.equals(end) ? start : start + " to " + end;
    }

    private static Tally tally(JsonNode count) {
        return new Tally(number(count.path("low")), number(count.path("best")), number(count.path("high")));
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() ? node.asLong() : null;
    }

    private String evidence(String field) {
        List<String> words = new ArrayList<>();
        event.path("evidence").path(field).path("spans").forEach(span -> words.add(words(span)));
        return String.join(" … ", words);
    }

    private static String words(JsonNode span) {
        return Wording.squeeze(span.path("text").asText(""));
    }

    /** What the tellings say of a field: each value, its words, and who says so; the best supported value first. */
    public static Map<String, Map<String, List<String>>> byValue(String field, List<Telling> tellings) {
        Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (Reading reading : telling.readings(field)) {
                Map<String, List<String>> words =
                        values.computeIfAbsent(reading.value(), value -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
                List<String> sources = words.computeIfAbsent(reading.words(), said -> new ArrayList<>());
                if (!sources.contains(telling.source())) {
                    sources.add(telling.source());
                }
            }
        }
        Map<String, Map<String, List<String>>> sorted = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted((a, b) -> Integer.compare(support(b.getValue()), support(a.getValue())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int support(Map<String, List<String>> words) {
        return words.values().stream().mapToInt(List::size).sum();
    }
}
