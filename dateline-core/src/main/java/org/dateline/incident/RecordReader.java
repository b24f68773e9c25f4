package org.dateline.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.text.Hash;
import org.dateline.text.Span;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads coded reports, in the published form of the record, for merging. Safe for use by many threads. */
public final class RecordReader {
    private static final int ID_DIGITS = 16;
    private static final int MOST_PLACES = 8;

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The coded report of one line.
     *
     * @throws IllegalArgumentException where the line is no coded report, saying what is wrong
     */
    public Recorded read(String line) {
        try {
            JsonNode record = mapper.readTree(line);
            if (record == null
                    || !record.path("report").path("id").isTextual()
                    || !record.path("events").isArray()) {
                throw new IllegalArgumentException("no coded report: report.id and events are needed");
            }
            return recorded(record);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no coded report: " + e.getOriginalMessage(), e);
        }
    }

    private static Recorded recorded(JsonNode record) {
        ReportHead head = head(record);
        List<Sighting> sightings = new ArrayList<>();
        Map<String, Integer> sameTrigger = new HashMap<>();
        JsonNode events = record.path("events");
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            EventType type = oneOf(EventType.values(), event.path("type"));
            if (type != null) { // an event of a user's dictionary may have a code and no type
                String place = head.id()
                        + '\n'
                        + event.path("trigger").path("begin").asInt()
                        + '\n'
                        + event.path("trigger").path("end").asInt();
                int repeated = sameTrigger.merge(place, 1, Integer::sum);
                sightings.add(sighting(digest(place + '\n' + repeated), head, i, type, event));
            }
        }
        ReportHead about = head.about(
                Lead.of(sightings, place(record.path("report").path("dateline").path("place"))));
        sightings.replaceAll(s -> s.of(about));
        return new Recorded(
                about, text(record.path("report").path("text")), boilerplate(record), sightings, made(record));
    }

    /** First digits of the hash that ids of content are made of. */
    static String digest(String content) {
        return Hash.hex(content).substring(0, ID_DIGITS);
    }

    private static ReportHead head(JsonNode record) {
        JsonNode report = record.path("report");
        String id = report.path("id").asText();
        return new ReportHead(
                id,
                text(report.path("title")),
                text(report.path("url")),
                text(report.path("publisher")),
                text(report.path("wire")),
                day(report.path("published")),
                id,
                setting(record.path("events")),
                null);
    }

    /** Where the events of a report are: those that give no place are most likely there too. */
    private static List<String> setting(JsonNode events) {
        return elements(events)
                .map(e -> place(e.path("place")))
                .filter(Objects::nonNull)
                .map(Setting::key)
                .filter(k -> !k.isEmpty())
                .distinct()
                .sorted()
                .limit(MOST_PLACES)
                .toList();
    }

    private static Recorded.Made made(JsonNode record) {
        JsonNode coder = record.path("coder");
        return new Recorded.Made(
                text(record.path("report").path("language")), text(coder.path("version")), text(coder.path("lexicon")));
    }

    private static List<Span> boilerplate(JsonNode record) {
        return elements(record.path("report").path("boilerplate"))
                .map(s -> new Span(s.path("begin").asInt(), s.path("end").asInt()))
                .toList();
    }

    private static Sighting sighting(String id, ReportHead head, int index, EventType type, JsonNode event) {
        return new Sighting(
                id,
                head,
                index,
                type,
                text(event.path("mode")),
                elements(event.path("contexts")).map(JsonNode::asText).toList(),
                text(event.path("cameo")),
                actors(event.path("sources")),
                actors(event.path("targets")),
                actors(event.path("victims")),
                actors(event.path("perpetrators")),
                place(event.path("place")),
                date(event.path("date")),
                status(event.path("status")),
                timeframe(event.path("timeframe")),
                elements(event.path("attribution")).map(RecordReader::voice).toList(),
                counts(event),
                things(event.path("weapons")),
                things(event.path("objects")),
                words(event.path("trigger")),
                words(event.path("sentence")),
                event.path("confidence").asDouble(1),
                event.path("incident").asInt(index));
    }

    private static List<Actor> actors(JsonNode list) {
        return elements(list).map(RecordReader::actor).toList();
    }

    private static Actor actor(JsonNode actor) {
        return new Actor(
                actor.path("name").asText(""),
                text(actor.path("code")),
                text(actor.path("country")),
                text(actor.path("role")),
                text(actor.path("ethnic")),
                text(actor.path("religion")),
                actor.path("anonymous").asBoolean());
    }

    private static Sighting.Voice voice(JsonNode said) {
        return new Sighting.Voice(actor(said.path("actor")), said.path("kind").asText("said"));
    }

    private static @Nullable Place place(JsonNode place) {
        Place.Precision precision = oneOf(Place.Precision.values(), place.path("precision"));
        if (precision == null) {
            return null;
        }
        return new Place(
                place.path("name").asText(""),
                number(place.path("latitude")),
                number(place.path("longitude")),
                text(place.path("country")),
                text(place.path("admin1")),
                precision,
                text(place.path("gazetteer")));
    }

    private static @Nullable PartialDate date(JsonNode date) {
        LocalDate start = day(date.path("start"));
        LocalDate end = day(date.path("end"));
        PartialDate.Precision precision = oneOf(PartialDate.Precision.values(), date.path("precision"));
        if (start == null || end == null || precision == null) {
            return null;
        }
        return new PartialDate(start, end, precision);
    }

    private static Map<String, Tally> counts(JsonNode event) {
        Map<String, Tally> counts = new TreeMap<>();
        for (String kind : Event.COUNTS) {
            JsonNode count = event.path(kind);
            if (count.isObject()) {
                counts.put(
                        kind,
                        new Tally(whole(count.path("low")), whole(count.path("best")), whole(count.path("high"))));
            }
        }
        return counts;
    }

    private static List<Sighting.Thing> things(JsonNode list) {
        return elements(list)
                .map(t -> new Sighting.Thing(
                        t.path("text").asText(""), t.path("kind").asText("")))
                .toList();
    }

    private static Sighting.Words words(JsonNode span) {
        return new Sighting.Words(
                span.path("begin").asInt(),
                span.path("end").asInt(),
                span.path("text").asText(""));
    }

    private static Status status(JsonNode label) {
        for (Status status : Status.values()) {
            if (status.label().equals(label.asText())) {
                return status;
            }
        }
        return Status.OCCURRED;
    }

    private static Timeframe timeframe(JsonNode label) {
        Timeframe timeframe = oneOf(Timeframe.values(), label);
        return timeframe == null ? Timeframe.CURRENT : timeframe;
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, JsonNode name) {
        String wanted = name.asText("").toUpperCase(Locale.ROOT);
        for (E value : values) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        return null;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    private static @Nullable Long whole(JsonNode node) {
        return node.isIntegralNumber() ? node.asLong() : null;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }
}
