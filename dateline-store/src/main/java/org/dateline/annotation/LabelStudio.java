package org.dateline.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;

/**
 * Tasks of Label Studio: what the machine marks goes in as predictions, what people marked comes out of annotations.
 * Offsets are code points, as Label Studio counts since 1.4; where the words fit only so, UTF-16 units are read, as it
 * counted before.
 */
public final class LabelStudio {
    /** Where a task's regions come from and go to in the labelling interface. */
    private static final String FROM = "label";

    private static final String TO = "text";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelStudio() {}

    /** Whether what is marked stands as a guess of a machine or as what a person said. */
    public enum By {
        MACHINE,
        PERSON
    }

    /**
     * A list of tasks.
     *
     * @param version version of the coder
     */
    public static String write(List<Annotated> texts, By by, String version) {
        ArrayNode tasks = JSON.createArrayNode();
        for (Annotated annotated : texts) {
            ObjectNode task = tasks.addObject();
            task.putObject("data").put(TO, annotated.text()).put("report", annotated.id());
            ObjectNode marked = task.putArray(by == By.MACHINE ? "predictions" : "annotations")
                    .addObject();
            if (by == By.MACHINE) {
                marked.put("model_version", version);
            }
            result(marked.putArray("result"), annotated);
        }
        return tasks.toPrettyString() + "\n";
    }

    private static void result(ArrayNode result, Annotated annotated) {
        String text = annotated.text();
        Map<String, Annotated.Event> triggers = new HashMap<>();
        annotated.events().forEach(e -> triggers.put(e.trigger(), e));
        for (Annotated.Mention mention : annotated.mentions()) {
            for (int i = 0; i < mention.parts().size(); i++) {
                Span part = mention.parts().get(i);
                ObjectNode region = result.addObject().put("id", i == 0 ? mention.id() : mention.id() + "~" + (i + 1));
                region.put("from_name", FROM).put("to_name", TO).put("type", "labels");
                region.putObject("value")
                        .put("start", text.codePointCount(0, part.start()))
                        .put("end", text.codePointCount(0, part.end()))
                        .put("text", text.substring(part.start(), part.end()))
                        .putArray("labels")
                        .add(mention.label());
                Annotated.Event event = triggers.get(mention.id());
                if (event != null && i == 0) {
                    region.putObject("meta").put("event", event.id()).put("type", event.type());
                }
            }
        }
        for (Annotated.Event event : annotated.events()) {
            event.roles().forEach(r -> relation(result, event.trigger(), r.mention(), r.name()));
        }
        for (Annotated.Relation relation : annotated.relations()) {
            relation(result, relation.from(), relation.to(), relation.type())
                    .putObject("meta")
                    .put("relation", relation.id());
        }
    }

    private static ObjectNode relation(ArrayNode result, String from, String to, String label) {
        ObjectNode relation =
                result.addObject().put("type", "relation").put("from_id", from).put("to_id", to);
        relation.put("direction", "right").putArray("labels").add(label);
        return relation;
    }

    /**
     * What is marked in the tasks of a file: a list or a single one. Of several annotations of a task the last counts;
     * where there is none, its predictions.
     *
     * @throws IllegalArgumentException where the file holds no tasks
     */
    public static List<Reading> read(String name, String file) {
        JsonNode tasks;
        try {
            tasks = JSON.readTree(file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        List<Reading> readings = new ArrayList<>();
        int number = 0;
        for (JsonNode task : tasks.isArray() ? tasks : JSON.createArrayNode().add(tasks)) {
            number++;
            JsonNode text = task.path("data").path(TO);
            if (!text.isTextual()) {
                throw new IllegalArgumentException("task %d of %s has no data.text".formatted(number, name));
            }
            String id = task.path("data")
                    .path("report")
                    .asText(name + "-" + task.path("id").asText("" + number));
            readings.add(read(new Collected(id, text.asText()), result(task)));
        }
        return readings;
    }

    private static JsonNode result(JsonNode task) {
        for (String kind : List.of("annotations", "completions", "predictions")) {
            JsonNode list = task.path(kind);
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!list.path(i).path("was_cancelled").asBoolean()) {
                    return list.path(i).path("result");
                }
            }
        }
        return task.path("result");
    }

    private static Reading read(Collected collected, JsonNode result) {
        Map<String, String[]> events = new LinkedHashMap<>();
        for (JsonNode region : result) {
            JsonNode value = region.path("value");
            if (value.has("start") && value.has("end")) {
                region(collected, region, value, events);
            }
        }
        Map<String, List<Annotated.Role>> roles = new HashMap<>();
        List<Annotated.Relation> relations = new ArrayList<>();
        for (JsonNode region : result) {
            if (region.path("type").asText().equals("relation")) {
                boolean left = region.path("direction").asText().equals("left");
                String from = region.path(left ? "to_id" : "from_id").asText();
                String to = region.path(left ? "from_id" : "to_id").asText();
                String label = region.path("labels").path(0).asText("related");
                JsonNode own = region.path("meta").path("relation");
                if (events.containsKey(from) && own.isMissingNode()) {
                    roles.computeIfAbsent(from, t -> new ArrayList<>()).add(new Annotated.Role(label, to));
                } else {
                    relations.add(new Annotated.Relation(own.asText("R" + (relations.size() + 1)), label, from, to));
                }
            }
        }
        events.forEach((trigger, event) -> collected.event(
                new Annotated.Event(event[0], event[1], trigger, roles.getOrDefault(trigger, List.of()))));
        relations.forEach(collected::relation);
        return collected.done();
    }

    private static void region(Collected collected, JsonNode region, JsonNode value, Map<String, String[]> events) {
        String id = region.path("id").asText();
        String name = id.contains("~") ? id.substring(0, id.indexOf('~')) : id;
        String label = value.path("labels").path(0).asText("Mention");
        String text = collected.text();
        int start = value.path("start").asInt(-1);
        int end = value.path("end").asInt(-1);
        String quoted = value.path("text").isTextual() ? value.path("text").asText() : null;
        int points = text.codePointCount(0, text.length());
        boolean fits = start >= 0 && end > start && end <= points;
        Span span = fits
                ? new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                : new Span(Math.max(0, start), Math.max(Math.max(0, start), end));
        boolean units = quoted != null
                && !(fits
                        && Collected.flat(text.substring(span.start(), span.end()))
                                .equals(Collected.flat(quoted)))
                && start >= 0
                && collected.holds(start, end)
                && Collected.flat(text.substring(start, end)).equals(Collected.flat(quoted));
        if (collected.mention(name, label, List.of(units ? new Span(start, end) : span), quoted)
                && region.path("meta").has("event")) {
            events.put(name, new String[] {
                region.path("meta").path("event").asText(),
                region.path("meta").path("type").asText(label)
            });
        }
    }
}
