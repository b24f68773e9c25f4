package org.dateline.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of a coded report: what carries its events, and who, where, when and how many. */
public final class CodedMentions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ACTORS = new LinkedHashMap<>();
    private static final Map<String, String> SPANNED = new LinkedHashMap<>();
    private static final Map<String, String> THINGS = Map.of("weapons", "Weapon", "objects", "Object");

    static {
        ACTORS.put("sources", "Source");
        ACTORS.put("targets", "Target");
        ACTORS.put("victims", "Victim");
        ACTORS.put("perpetrators", "Perpetrator");
        SPANNED.put("place", "Place");
        SPANNED.put("date", "Date");
        for (String kind : List.of("killed", "injured", "abducted", "arrested", "participants")) {
            SPANNED.put(kind, Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
        }
    }

    private final JsonNode record;
    private final String text;
    private final Map<String, Annotated.Mention> mentions = new LinkedHashMap<>();

    private CodedMentions(JsonNode record, String text) {
        this.record = record;
        this.text = text;
    }

    /**
     * The mentions of a record, or null where it withholds its text.
     *
     * @throws IllegalArgumentException where the line is no record
     */
    public static @Nullable Annotated of(String line) {
        try {
            JsonNode record = JSON.readTree(line);
            JsonNode text = record.path("report").path("text");
            return text.isTextual() ? new CodedMentions(record, text.asText()).read() : null;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no coded report: " + e.getOriginalMessage(), e);
        }
    }

    private Annotated read() {
        List<Annotated.Event> events = new ArrayList<>();
        for (JsonNode event : record.path("events")) {
            String type = event.path("type").asText("EVENT");
            String trigger = mention(type, event.path("trigger"));
            if (trigger != null) {
                events.add(new Annotated.Event("E" + (events.size() + 1), type, trigger, roles(event)));
            }
        }
        return new Annotated(
                record.path("report").path("id").asText(), text, List.copyOf(mentions.values()), events, List.of());
    }

    private List<Annotated.Role> roles(JsonNode event) {
        List<Annotated.Role> roles = new ArrayList<>();
        ACTORS.forEach((field, role) ->
                event.path(field).forEach(actor -> role(roles, role, mention("Actor", actor.path("mention")))));
        SPANNED.forEach((field, role) -> {
            boolean own = role.equals("Place") || role.equals("Date");
            role(roles, role, mention(own ? role : "Count", event.path(field).path("span")));
        });
        for (String field : List.of("weapons", "objects")) {
            String role = THINGS.getOrDefault(field, field);
            event.path(field).forEach(thing -> role(roles, role, mention(role, thing.path("span"))));
        }
        return roles;
    }

    private static void role(List<Annotated.Role> roles, String name, @Nullable String mention) {
        if (mention != null) {
            roles.add(new Annotated.Role(name, mention));
        }
    }

    /** The id of the mention of a span; one span with one label is one mention. */
    private @Nullable String mention(String label, JsonNode span) {
        int begin = span.path("begin").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (begin < 0 || end <= begin || end > text.length()) {
            return null;
        }
        return mentions.computeIfAbsent(
                        label + ' ' + begin + ' ' + end,
                        k -> new Annotated.Mention("T" + (mentions.size() + 1), label, List.of(new Span(begin, end))))
                .id();
    }
}
