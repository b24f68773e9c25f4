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
import org.jspecify.annotations.Nullable;

/**
 * UIMA CAS JSON 0.4, as INCEpTION reads and writes it: a layer of mentions and a layer of relations between them; an event
 * is a mention whose relations are its roles. Offsets are UTF-16 units.
 */
public final class CasJson {
    private static final String MENTION = "webanno.custom.Mention";
    private static final String RELATION = "webanno.custom.MentionRelation";
    private static final String ANNOTATION = "uima.tcas.Annotation";
    private static final String TEXT = "uima.cas.String";
    private static final String VIEW = "_InitialView";
    private static final String STRUCTURES = "%FEATURE_STRUCTURES";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CasJson() {}

    /** The document. */
    public static String write(Annotated annotated) {
        ObjectNode cas = JSON.createObjectNode();
        types(cas.putObject("%TYPES"));
        ArrayNode structures = cas.putArray(STRUCTURES);
        List<Integer> members = new ArrayList<>();
        structures
                .addObject()
                .put("%ID", 1)
                .put("%TYPE", "uima.cas.Sofa")
                .put("sofaNum", 1)
                .put("sofaID", VIEW)
                .put("mimeType", "text")
                .put("sofaString", annotated.text());
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Annotated.Event> triggers = new HashMap<>();
        annotated.events().forEach(e -> triggers.put(e.trigger(), e));
        for (Annotated.Mention mention : annotated.mentions()) {
            Annotated.Event event = triggers.get(mention.id());
            for (Span part : mention.parts()) {
                ObjectNode node = annotation(structures, members, MENTION, part);
                node.put("label", mention.label()).put("mention", mention.id());
                if (event != null) {
                    node.put("event", event.id()).put("eventType", event.type());
                }
                ids.putIfAbsent(mention.id(), node.path("%ID").asInt());
            }
        }
        relations(annotated, structures, members, ids);
        ObjectNode view = cas.putObject("%VIEWS").putObject(VIEW).put("%SOFA", 1);
        members.forEach(view.putArray("%MEMBERS")::add);
        return cas.toPrettyString() + "\n";
    }

    private static void types(ObjectNode types) {
        ObjectNode mention = types.putObject(MENTION).put("%NAME", MENTION).put("%SUPER_TYPE", ANNOTATION);
        for (String feature : List.of("label", "mention", "event", "eventType")) {
            mention.putObject(feature).put("%NAME", feature).put("%RANGE", TEXT);
        }
        ObjectNode relation = types.putObject(RELATION).put("%NAME", RELATION).put("%SUPER_TYPE", ANNOTATION);
        for (String feature : List.of("label", "relation")) {
            relation.putObject(feature).put("%NAME", feature).put("%RANGE", TEXT);
        }
        for (String feature : List.of("Governor", "Dependent")) {
            relation.putObject(feature).put("%NAME", feature).put("%RANGE", ANNOTATION);
        }
    }

    private static ObjectNode annotation(ArrayNode structures, List<Integer> members, String type, Span span) {
        int id = structures.size() + 1;
        members.add(id);
        return structures
                .addObject()
                .put("%ID", id)
                .put("%TYPE", type)
                .put("@sofa", 1)
                .put("begin", span.start())
                .put("end", span.end());
    }

    private static void relations(
            Annotated annotated, ArrayNode structures, List<Integer> members, Map<String, Integer> ids) {
        Map<String, Span> spans = new HashMap<>();
        annotated.mentions().forEach(m -> spans.put(m.id(), m.parts().get(0)));
        for (Annotated.Event event : annotated.events()) {
            for (Annotated.Role role : event.roles()) {
                Span span = spans.getOrDefault(role.mention(), new Span(0, 0));
                annotation(structures, members, RELATION, span)
                        .put("label", role.name())
                        .put("@Governor", ids.get(event.trigger()))
                        .put("@Dependent", ids.get(role.mention()));
            }
        }
        for (Annotated.Relation relation : annotated.relations()) {
            Span span = spans.getOrDefault(relation.to(), new Span(0, 0));
            annotation(structures, members, RELATION, span)
                    .put("label", relation.type())
                    .put("relation", relation.id())
                    .put("@Governor", ids.get(relation.from()))
                    .put("@Dependent", ids.get(relation.to()));
        }
    }

    /**
     * What a document marks. Of layers of others, each annotation with a label (its {@code label}, {@code value} or
     * {@code identifier}, else the name of its layer) is a mention.
     *
     * @throws IllegalArgumentException where it is no such document
     */
    public static Reading read(String id, String document) {
        JsonNode cas;
        try {
            cas = JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        List<JsonNode> structures = structures(cas.path(STRUCTURES));
        String text = null;
        for (JsonNode structure : structures) {
            if (structure.path("%TYPE").asText().equals("uima.cas.Sofa")
                    && structure.path("sofaString").isTextual()) {
                text = structure.path("sofaString").asText();
            }
        }
        if (text == null) {
            throw new IllegalArgumentException("no text: a UIMA CAS in JSON has a Sofa with a sofaString");
        }
        return new Reader(new Collected(id, text), structures).read();
    }

    /** They stand in a list, or in an object by their ids. */
    private static List<JsonNode> structures(JsonNode given) {
        List<JsonNode> all = new ArrayList<>();
        given.properties().forEach(e -> {
            if (e.getValue() instanceof ObjectNode node) {
                all.add(node.has("%ID") ? node : node.put("%ID", e.getKey()));
            }
        });
        if (given.isArray()) {
            given.forEach(all::add);
        }
        return all;
    }

    private static final class Reader {
        private final Collected collected;
        private final List<JsonNode> structures;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String[]> events = new LinkedHashMap<>();

        Reader(Collected collected, List<JsonNode> structures) {
            this.collected = collected;
            this.structures = structures;
        }

        Reading read() {
            structures.stream().filter(s -> !isRelation(s)).forEach(this::mention);
            Map<String, List<Annotated.Role>> roles = new HashMap<>();
            List<Annotated.Relation> relations = new ArrayList<>();
            for (JsonNode structure : structures) {
                if (isRelation(structure)) {
                    relation(structure, roles, relations);
                }
            }
            events.forEach((trigger, event) -> collected.event(
                    new Annotated.Event(event[0], event[1], trigger, roles.getOrDefault(trigger, List.of()))));
            relations.forEach(collected::relation);
            return collected.done();
        }

        private static boolean isRelation(JsonNode structure) {
            return structure.has("@Governor") && structure.has("@Dependent");
        }

        private void mention(JsonNode structure) {
            String label = label(structure);
            if (label == null) {
                return;
            }
            String number = structure.path("%ID").asText();
            String name = structure.path("mention").asText("T" + number);
            int begin = structure.path("begin").asInt(-1);
            int end = structure.path("end").asInt(-1);
            if (begin < 0 || end < begin) {
                collected.misfit("%ID " + number, "no offsets");
                return;
            }
            if (collected.mention(name, label, List.of(new Span(begin, end)), null)) {
                names.put(number, name);
                if (structure.has("event")) {
                    events.putIfAbsent(name, new String[] {
                        structure.path("event").asText(),
                        structure.path("eventType").asText(label)
                    });
                }
            }
        }

        private static @Nullable String label(JsonNode structure) {
            String type = structure.path("%TYPE").asText();
            if (type.startsWith("uima.") || type.endsWith(".Sentence") || type.endsWith(".Token")) {
                return null;
            }
            for (String feature : List.of("label", "value", "identifier")) {
                if (structure.path(feature).isTextual()) {
                    return structure.path(feature).asText();
                }
            }
            return structure.has("begin") && type.startsWith("webanno.custom.")
                    ? type.substring(type.lastIndexOf('.') + 1)
                    : null;
        }

        private void relation(
                JsonNode structure, Map<String, List<Annotated.Role>> roles, List<Annotated.Relation> relations) {
            String number = structure.path("%ID").asText();
            String from = names.get(structure.path("@Governor").asText());
            String to = names.get(structure.path("@Dependent").asText());
            String label = structure.path("label").asText("related");
            if (from == null || to == null) {
                collected.misfit("%ID " + number, "it links annotations that are no mentions");
            } else if (events.containsKey(from) && !structure.has("relation")) {
                roles.computeIfAbsent(from, t -> new ArrayList<>()).add(new Annotated.Role(label, to));
            } else {
                relations.add(new Annotated.Relation(structure.path("relation").asText("R" + number), label, from, to));
            }
        }
    }
}
