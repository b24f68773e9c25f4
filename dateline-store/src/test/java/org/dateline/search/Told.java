package org.dateline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A coded report of one event, for tests: its fields by name. */
final class Told {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ObjectNode report = root.putObject("report");
    private final ObjectNode event = root.putArray("events").addObject();

    private Told(String id, String published, String text) {
        report.put("id", id).put("published", published).put("text", text).put("language", "en");
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
        event.put("id", "e1").put("type", "ASSAULT").put("status", "occurred").put("timeframe", "current");
        event.put("confidence", 0.8).put("incident", 0);
        event.putArray("contexts");
        event.putObject("trigger").put("begin", 0).put("end", 1).put("text", text.substring(0, 1));
        event.putObject("sentence").put("begin", 0).put("end", text.length()).put("text", text);
        for (String side : new String[] {"sources", "targets", "victims", "perpetrators"}) {
            event.putArray(side);
        }
    }

    static Told report(String id, String published, String text) {
        return new Told(id, published, text);
    }

    Told by(String publisher, String title) {
        report.put("publisher", publisher).put("title", title);
        return this;
    }

    Told with(String field, String value) {
        event.put(field, value);
        return this;
    }

    Told context(String context) {
        event.withArray("contexts").add(context);
        return this;
    }

    Told actor(String side, String name, String code, @Nullable String country) {
        event.withArray(side).addObject().put("name", name).put("code", code).put("country", country);
        return this;
    }

    Told killed(long low, @Nullable Long best) {
        event.putObject("killed").put("low", low).put("best", best);
        return this;
    }

    Told place(String name, String country, double latitude, double longitude, String precision) {
        event.putObject("place")
                .put("name", name)
                .put("country", country)
                .put("latitude", latitude)
                .put("longitude", longitude)
                .put("precision", precision);
        return this;
    }

    Told date(String start, String end, String precision) {
        event.putObject("date").put("start", start).put("end", end).put("precision", precision);
        return this;
    }

    Told withheld() {
        report.remove("text");
        return this;
    }

    String line() {
        return root.toString();
    }
}
