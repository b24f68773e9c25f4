package org.dateline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A coded report for tests: a text, and events whose words are looked up in it. */
final class Told {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final ObjectNode record = JSON.createObjectNode();
    private ObjectNode event = JSON.createObjectNode();

    private Told(String id, String text) {
        this.text = text;
        ObjectNode report = record.putObject("report");
        report.put("id", id).put("text", text).put("language", "en");
        report.putArray("boilerplate");
        record.putArray("events");
        record.putArray("statements");
        record.putArray("figures");
        record.putArray("needs");
        record.putObject("coder").put("version", "1.0").put("lexicon", "abc").put("schema", "1");
    }

    static Told report(String id, String text) {
        return new Told(id, text);
    }

    Told from(@Nullable String publisher, @Nullable String published, @Nullable String title, @Nullable String url) {
        ObjectNode report = (ObjectNode) record.get("report");
        report.put("publisher", publisher)
                .put("published", published)
                .put("title", title)
                .put("url", url);
        return this;
    }

    Told event(String type, @Nullable String mode, String cameo, String trigger) {
        event = ((ArrayNode) record.get("events")).addObject();
        event.put("id", "e" + record.get("events").size())
                .put("type", type)
                .put("mode", mode)
                .put("cameo", cameo)
                .put("status", "occurred")
                .put("timeframe", "current")
                .put("confidence", 0.8)
                .put("incident", record.get("events").size());
        for (String list : new String[] {
            "contexts", "sources", "targets", "victims", "perpetrators", "attribution", "weapons", "objects"
        }) {
            event.putArray(list);
        }
        event.set("trigger", span(trigger));
        int from = text.lastIndexOf('.', text.indexOf(trigger)) + 1;
        event.set(
                "sentence",
                span(text.substring(from, text.indexOf('.', text.indexOf(trigger)) + 1)
                        .strip()));
        ObjectNode type1 = event.putObject("evidence").putObject("type");
        type1.putArray("spans").add(span(trigger));
        type1.put("rule", "trigger").put("entry", "events/x.txt:1");
        return this;
    }

    Told with(String field, String value) {
        event.put(field, value);
        return this;
    }

    Told actor(String side, String name, @Nullable String code, @Nullable String country, @Nullable String role) {
        ((ArrayNode) event.get(side)).add(actor(name, code, country, role));
        return this;
    }

    Told said(String kind, String name, @Nullable String code, @Nullable String country, @Nullable String role) {
        ObjectNode said = ((ArrayNode) event.get("attribution")).addObject();
        said.put("kind", kind);
        said.set("actor", actor(name, code, country, role));
        return this;
    }

    private ObjectNode actor(String name, @Nullable String code, @Nullable String country, @Nullable String role) {
        ObjectNode actor = JSON.createObjectNode();
        actor.put("name", name).put("code", code).put("country", country).put("role", role);
        actor.put("anonymous", false);
        actor.set("mention", span(name));
        actor.putNull("via");
        actor.put("rule", name.indexOf(' ') > 0 ? "person" : "role noun").put("entry", "");
        return actor;
    }

    /** Says by which rule the actor last added to a side was found. */
    Told ruled(String side, String rule) {
        ArrayNode actors = (ArrayNode) event.get(side);
        ((ObjectNode) actors.get(actors.size() - 1)).put("rule", rule);
        return this;
    }

    /** Marks the actor last added to a side as one of the dictionary. */
    Told known(String side) {
        ArrayNode actors = (ArrayNode) event.get(side);
        ((ObjectNode) actors.get(actors.size() - 1)).put("entry", "actors/leaders-americas-europe.txt:9");
        return this;
    }

    Told place(String name, double latitude, double longitude, String country, @Nullable String admin1, String grain) {
        ObjectNode place = event.putObject("place");
        place.put("name", name).put("latitude", latitude).put("longitude", longitude);
        place.put("country", country).put("admin1", admin1).put("precision", grain);
        place.set("span", span(name));
        place.put("rule", "gazetteer name").put("entry", "places/x.txt:1");
        return this;
    }

    Told day(String day, String words) {
        ObjectNode date = event.putObject("date");
        date.put("start", day).put("end", day).put("precision", "day");
        date.set("span", span(words));
        date.put("rule", "weekday").put("entry", "");
        return this;
    }

    Told count(String kind, @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, String words) {
        ObjectNode count = event.putObject(kind);
        count.put("low", low).put("best", best).put("high", high);
        count.set("span", span(words));
        count.put("rule", "number").put("entry", "");
        return this;
    }

    private ObjectNode span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        ObjectNode span = JSON.createObjectNode();
        span.put("begin", begin).put("end", begin + words.length()).put("text", words);
        return span;
    }

    /** The record as one line. */
    String line() {
        return record.toString();
    }
}
