package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.coding.EventType;
import org.dateline.coding.Ontology;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.incident.IncidentField;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that people give: as the JSON of an incident has them, or as one would type them ("Jos, NGA", "12-15",
 * "2024-03"). Checks that the field can have them. Safe for use by many threads.
 */
final class FieldValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,12})?\\s*(?:(-|–|\\.\\.|/|\\+)\\s*(\\d{1,12})?)?(?:/(\\d{1,12}))?");
    private static final Pattern CODED = Pattern.compile("(.*?)\\s*(?:\\[([A-Z0-9]{3,})\\])?");
    private static final long MOST_PEOPLE = 1_000_000_000_000L;

    private final Ontology ontology;
    private final Supplier<Gazetteer> gazetteer;

    FieldValues(Ontology ontology, Supplier<Gazetteer> gazetteer) {
        this.ontology = ontology;
        this.gazetteer = gazetteer;
    }

    /** The value as JSON of an incident has it; nothing where the text is empty. */
    JsonNode read(IncidentField field, EventType type, JsonNode given) throws ReviewException {
        JsonNode value = given.isTextual() && given.asText().isBlank() ? NullNode.getInstance() : given;
        if (field.isToll()) {
            return tally(value);
        }
        return switch (field) {
            case TYPE -> oneOf("type", Arrays.asList(EventType.values()), value, e -> e.name());
            case STATUS -> oneOf("status", Arrays.asList(Status.values()), value, Status::label);
            case TIMEFRAME ->
                oneOf(
                        "timeframe",
                        Arrays.asList(Timeframe.values()),
                        value,
                        t -> t.name().toLowerCase(Locale.ROOT));
            case MODE -> value.isNull() ? value : oneOf("mode of " + type, ontology.modes(type), value, m -> m);
            case CAMEO -> value.isNull() ? value : oneOf("CAMEO code", ontology.cameo(), value, c -> c);
            case CONTEXTS -> contexts(value);
            case PLACE -> value.isNull() ? value : place(value);
            case DATE -> value.isNull() ? value : date(value);
            case WEAPONS, OBJECTS -> things(value);
            default -> actors(value);
        };
    }

    /** How a value of a closed list is written. */
    private interface Label<T> {
        String of(T value);
    }

    private static <T> JsonNode oneOf(String what, Collection<T> all, JsonNode given, Label<T> label)
            throws ReviewException {
        String wanted = plain(given.asText());
        List<String> known = new ArrayList<>();
        for (T one : all) {
            if (plain(label.of(one)).equals(wanted)) {
                return TextNode.valueOf(label.of(one));
            }
            known.add(label.of(one));
        }
        String list = known.size() > 40 ? "" : "; there are " + String.join(", ", known);
        throw new ReviewException("no %s \"%s\"%s".formatted(what, given.asText(), list));
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static List<JsonNode> elements(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isTextual()) {
            for (String part : value.asText().split(";")) {
                if (!part.isBlank()) {
                    all.add(TextNode.valueOf(part.strip()));
                }
            }
        } else if (value.isArray()) {
            value.forEach(all::add);
        } else if (!value.isNull()) {
            all.add(value);
        }
        return all;
    }

    private JsonNode contexts(JsonNode value) throws ReviewException {
        List<String> contexts = new ArrayList<>();
        for (JsonNode one : elements(value)) {
            contexts.add(oneOf("context", ontology.contexts(), one, c -> c).asText());
        }
        ArrayNode list = JSON.arrayNode();
        contexts.stream().distinct().sorted().forEach(list::add);
        return list;
    }

    private static JsonNode things(JsonNode value) throws ReviewException {
        ArrayNode list = JSON.arrayNode();
        for (JsonNode one : elements(value)) {
            String text = one.isTextual() ? one.asText() : one.path("text").asText();
            if (text.isBlank()) {
                throw new ReviewException("a thing without words: " + one);
            }
            list.addObject().put("text", text).put("kind", one.path("kind").asText(""));
        }
        return list;
    }

    private static JsonNode actors(JsonNode value) throws ReviewException {
        ArrayNode list = JSON.arrayNode();
        for (JsonNode one : elements(value)) {
            ObjectNode actor = list.addObject();
            if (one.isObject()) {
                one.fields().forEachRemaining(e -> actor.set(e.getKey(), e.getValue()));
            } else {
                Matcher coded = CODED.matcher(one.asText().strip());
                if (coded.matches()) {
                    actor.put("name", coded.group(1)).put("code", coded.group(2));
                }
            }
            if (actor.path("name").asText("").isBlank()) {
                throw new ReviewException("an actor without a name: " + one);
            }
        }
        return list;
    }

    private static JsonNode tally(JsonNode value) throws ReviewException {
        if (value.isNull()) {
            return value;
        }
        if (value.isObject()) {
            return checked(number(value.path("low")), number(value.path("best")), number(value.path("high")), value);
        }
        Matcher range = RANGE.matcher(value.asText().strip());
        if (!range.matches() || value.asText().isBlank()) {
            throw new ReviewException("no number of people: " + value.asText() + "; write 12, 12-15, 12/13/15 or 12+");
        }
        JsonNode first = number(range.group(1));
        JsonNode second = number(range.group(3));
        if (range.group(2) == null) {
            return checked(first, first, first, value);
        }
        if (range.group(4) != null) {
            return checked(first, second, number(range.group(4)), value);
        }
        boolean open = range.group(2).equals("+");
        return checked(first, open ? first : NullNode.getInstance(), second, value);
    }

    private static JsonNode number(@Nullable String digits) {
        return digits == null ? NullNode.getInstance() : JSON.numberNode(Long.parseLong(digits));
    }

    private static JsonNode number(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }

    private static JsonNode checked(JsonNode low, JsonNode best, JsonNode high, JsonNode given) throws ReviewException {
        long before = 0;
        boolean told = false;
        for (JsonNode end : List.of(low, best, high)) {
            if (!end.isNull()) {
                if (!end.isIntegralNumber()
                        || !end.canConvertToLong()
                        || end.asLong() < before
                        || end.asLong() > MOST_PEOPLE) {
                    throw new ReviewException("no number of people: %s; low, best and high are whole and in order"
                            .formatted(given.isTextual() ? given.asText() : given));
                }
                before = end.asLong();
                told = true;
            }
        }
        if (!told) {
            return NullNode.getInstance();
        }
        ObjectNode tally = JSON.objectNode();
        tally.set("low", low);
        tally.set("best", best);
        tally.set("high", high);
        return tally;
    }

    private JsonNode place(JsonNode value) throws ReviewException {
        if (value.isTextual() || !value.has("precision")) {
            return found(value);
        }
        oneOf(
                "precision",
                Arrays.asList(Place.Precision.values()),
                value.path("precision"),
                p -> p.name().toLowerCase(Locale.ROOT));
        if (value.path("name").asText("").isBlank()) {
            throw new ReviewException("a place without a name");
        }
        boolean latitude = value.path("latitude").isNumber();
        if (latitude != value.path("longitude").isNumber()) {
            throw new ReviewException("latitude and longitude go together");
        }
        double north = value.path("latitude").asDouble();
        double east = value.path("longitude").asDouble();
        if (Math.abs(north) > 90 || Math.abs(east) > 180 || (latitude && north == 0 && east == 0)) {
            throw new ReviewException("no point on the earth where anybody is: %s, %s".formatted(north, east));
        }
        return value;
    }

    /** The largest place of a name that the gazetteer knows. */
    private JsonNode found(JsonNode value) throws ReviewException {
        String text = value.isTextual() ? value.asText() : value.path("name").asText("");
        int comma = text.lastIndexOf(',');
        String given = value.path("country").asText("");
        String country =
                value.isTextual() && comma > 0 ? text.substring(comma + 1).strip() : given;
        String name = value.isTextual() && comma > 0 ? text.substring(0, comma).strip() : text.strip();
        for (Place place : gazetteer.get().places(name)) {
            if (country.isEmpty() || country.equalsIgnoreCase(place.country())) {
                ObjectNode node = JSON.objectNode();
                node.put("name", place.name());
                node.put("latitude", place.latitude());
                node.put("longitude", place.longitude());
                node.put("country", place.country());
                node.put("admin1", place.admin1());
                node.put("precision", place.precision().name().toLowerCase(Locale.ROOT));
                node.put("gazetteer", place.gazetteer());
                return node;
            }
        }
        throw new ReviewException(
                "the gazetteer has no place \"%s\"%s; give it with latitude, longitude, country and precision"
                        .formatted(name, country.isEmpty() ? "" : " in " + country));
    }

    private static JsonNode date(JsonNode value) throws ReviewException {
        try {
            if (value.isTextual()) {
                return typed(value.asText().strip());
            }
            LocalDate start = LocalDate.parse(value.path("start").asText());
            LocalDate end = value.path("end").isTextual()
                    ? LocalDate.parse(value.path("end").asText())
                    : start;
            return date(start, end, value.path("precision").asText(start.equals(end) ? "day" : "unknown"));
        } catch (DateTimeException e) {
            throw new ReviewException("no date: %s; write 2024-03-05, 2024-03, 2024 or 2024-03-05..2024-03-07"
                    .formatted(value.isTextual() ? value.asText() : value));
        }
    }

    private static JsonNode typed(String text) throws ReviewException {
        String[] ends = text.split("\\.\\.|/", -1);
        if (ends.length == 2) {
            return date(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()), "day");
        }
        return switch (text.length()) {
            case 4 ->
                date(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth(), "year");
            case 7 -> date(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), "month");
            default -> date(LocalDate.parse(text), LocalDate.parse(text), "day");
        };
    }

    private static JsonNode date(LocalDate start, LocalDate end, String precision) throws ReviewException {
        if (end.isBefore(start)) {
            throw new ReviewException("%s is before %s".formatted(end, start));
        }
        return JSON.objectNode()
                .put("start", start.toString())
                .put("end", end.toString())
                .put("precision", precision.toLowerCase(Locale.ROOT));
    }
}
