package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.count.CountMention;
import org.dateline.count.Figure;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Coded reports in the forms that the scorers read. */
final class Predictions {
    private final ObjectMapper json = new ObjectMapper();
    private final Dateline dateline;
    private final RecordJson record;

    Predictions(Dateline dateline) {
        this.dateline = dateline;
        this.record = new RecordJson(dateline.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.CODED);
    }

    /** The prediction for one record of a set. */
    JsonNode of(Task task, JsonNode record, CodedReport coded) {
        if (task == Task.REPORTS) {
            return whole(coded);
        }
        ObjectNode out = json.createObjectNode();
        out.put("id", record.path("id").asText());
        switch (task) {
            case EVENTS, HEADLINES -> events(coded, out.putArray("events"));
            case PLACES -> places(coded, out.putArray("toponyms"));
            case DATES -> times(coded, out.putArray("timexes"));
            case ATTRIBUTION -> statements(coded, out.putArray("attributions"));
            case DISPLACEMENT -> figures(coded, out.putArray("facts"));
            case CASUALTIES -> casualties(coded, out.putArray("facts"));
            case FACTUALITY -> new FactualityAnswers(dateline).fill(record, coded, out.putArray("events"));
            case EVENT_TYPES -> out.put("type", MainEvent.of(coded));
            default -> throw new IllegalArgumentException("task " + task);
        }
        return out;
    }

    private JsonNode whole(CodedReport coded) {
        try {
            return json.readTree(record.write(coded, RecordJson.Layout.LINE));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("the record of " + coded.report().id() + " is not JSON", e);
        }
    }

    /** One row a pair of source and target; what is denied or did not occur is left out. */
    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static void events(CodedReport coded, ArrayNode rows) {
        for (Event event : coded.events()) {
            if (event.status() == Status.DENIED || event.status() == Status.DID_NOT_OCCUR) {
                continue;
            }
            List<ActorMention> sources = event.sources();
            List<ActorMention> targets = event.targets();
            if (targets.isEmpty() && sources.size() > 1) {
                sources.forEach(s -> sources.stream().filter(t -> t != s).forEach(t -> row(event, s, t, rows)));
            } else if (sources.isEmpty()) {
                orNull(targets).forEach(t -> row(event, null, t, rows));
            } else {
                sources.forEach(s -> orNull(targets).forEach(t -> row(event, s, t, rows)));
            }
        }
    }

    private static List<@Nullable ActorMention> orNull(List<ActorMention> actors) {
        List<@Nullable ActorMention> list = new java.util.ArrayList<>(actors);
        if (list.isEmpty()) {
            list.add(null);
        }
        return list;
    }

    private static void row(Event event, @Nullable ActorMention source, @Nullable ActorMention target, ArrayNode rows) {
        ObjectNode row = rows.addObject();
        actor(row, "source", source);
        actor(row, "target", target);
        if (event.type() != null) {
            row.put("plover_event", event.type().name());
        }
        if (event.cameo() != null) {
            row.put("cameo", event.cameo());
        }
        if (event.mode() != null) {
            row.put("plover_mode", event.mode());
        }
    }

    private static void actor(ObjectNode row, String side, @Nullable ActorMention mention) {
        if (mention == null) {
            row.putNull(side);
            return;
        }
        Actor actor = mention.actor();
        String code = actor.code() == null ? "" : actor.code();
        String role = actor.role() == null || "UNK".equals(actor.role()) ? "" : actor.role();
        ObjectNode out = row.putObject(side);
        out.put("country", actor.country() != null ? actor.country() : code.substring(0, Math.min(3, code.length())));
        out.put("role", role);
        out.put("text", actor.name());
    }

    private static void places(CodedReport coded, ArrayNode toponyms) {
        CodePoints points = new CodePoints(coded.report().text());
        for (PlaceMention mention : coded.places()) {
            ObjectNode out = toponyms.addObject();
            out.put("start", points.of(mention.span().start()));
            out.put("end", points.of(mention.span().end()));
            if (mention.place().latitude() != null && mention.place().longitude() != null) {
                out.put("lat", mention.place().latitude());
                out.put("lon", mention.place().longitude());
            }
        }
    }

    private static void times(CodedReport coded, ArrayNode timexes) {
        CodePoints points = new CodePoints(coded.report().text());
        for (TimeMention mention : coded.times()) {
            ObjectNode out = timexes.addObject();
            out.put("start", points.of(mention.span().start()));
            out.put("end", points.of(mention.span().end()));
            out.put("type", mention.type());
            out.put("value", mention.value());
        }
    }

    private static void statements(CodedReport coded, ArrayNode attributions) {
        CodePoints points = new CodePoints(coded.report().text());
        for (Statement statement : coded.statements()) {
            if (statement.nested()) {
                continue; // the set annotates the outermost of attributions that stand inside each other
            }
            ObjectNode out = attributions.addObject();
            Span source = statement.speakerSpan();
            Span cue = statement.cue();
            spans(out, "source", source == null ? List.of() : List.of(source), points);
            spans(out, "cue", cue == null ? List.of() : List.of(cue), points);
            spans(out, "content", withThat(coded.report().text(), statement.content()), points);
            // no "speaker": the set gives the words of the source, which "he" need not be followed back from
        }
    }

    /** The set counts the "that" before a clause as content. */
    private static List<Span> withThat(String text, List<Span> content) {
        return content.stream()
                .map(s -> text.startsWith("that ", s.start() - 5) ? new Span(s.start() - 5, s.end()) : s)
                .toList();
    }

    private static void spans(ObjectNode out, String name, List<Span> spans, CodePoints points) {
        ArrayNode array = out.putArray(name);
        spans.forEach(s -> array.addArray().add(points.of(s.start())).add(points.of(s.end())));
    }

    private static void figures(CodedReport coded, ArrayNode facts) {
        for (Figure figure : coded.figures()) {
            Long quantity = DisplacementTerms.quantity(figure.value());
            String term = DisplacementTerms.term(figure);
            if (quantity == null || term == null) {
                continue;
            }
            ObjectNode out = facts.addObject();
            out.put("quantity", quantity);
            out.put("unit", DisplacementTerms.unit(figure));
            out.put("term", term);
            out.put(
                    "location",
                    figure.place() == null ? null : figure.place().place().name());
            out.put(
                    "country",
                    figure.place() == null ? null : figure.place().place().country());
        }
    }

    /** Exact numbers alone, each once: the gold leaves vague figures out. */
    private static void casualties(CodedReport coded, ArrayNode facts) {
        for (Event event : coded.events()) {
            for (String kind : List.of("killed", "injured")) {
                CountMention count = event.counts().get(kind);
                if (count != null && count.tally().best() != null) {
                    add(facts, kind, count, coded.report().text());
                }
            }
        }
    }

    private static void add(ArrayNode facts, String kind, CountMention count, String text) {
        ObjectNode out = facts.objectNode();
        out.put("kind", kind);
        out.put("number", count.tally().best());
        String who = count.span().in(text);
        out.putArray("who").add(who);
        for (JsonNode there : facts) {
            boolean same = there.path("kind").asText().equals(kind)
                    && there.path("number").asLong() == out.path("number").asLong();
            if (same) {
                return;
            }
        }
        facts.add(out);
    }

    /** The type that a snippet is mostly about. */
    static final class MainEvent {
        private MainEvent() {}

        static String of(CodedReport coded) {
            double[] weights = new double[EventType.values().length];
            for (Event event : coded.events()) {
                double happened = event.status() == Status.OCCURRED || event.status() == Status.ONGOING ? 1 : 0.5;
                double first = event.sentenceIndex() == 0 ? 1.5 : 1;
                EventType type = event.type();
                if (type != null) {
                    weights[type.ordinal()] += happened * first * event.confidence() * material(type);
                }
            }
            int best = -1;
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] > (best < 0 ? 0 : weights[best])) {
                    best = i;
                }
            }
            return best < 0 ? "NONE" : EventType.values()[best].name();
        }

        /** What was done outweighs what was said of it. */
        private static double material(EventType type) {
            return switch (type.quad()) {
                case MATERIAL_CONFLICT -> 2;
                case MATERIAL_COOPERATION -> 1.5;
                default -> 1;
            };
        }
    }
}
