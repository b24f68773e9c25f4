package org.dateline.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coded reports for tests: killings, each a sentence. */
final class Told {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ObjectNode report = root.putObject("report");
    private final ArrayNode events = root.putArray("events");
    private final StringBuilder text = new StringBuilder();
    private int widened;

    private Told(String id, String published) {
        report.put("id", id)
                .put("published", published)
                .put("publisher", "Daily " + id)
                .put("language", "en");
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
    }

    static Told report(String id, String published) {
        return new Told(id, published);
    }

    /** The trigger has a word more before it, as another coder may have it. */
    Told coderThatTakesWiderTriggers() {
        widened = "Gunmen ".length();
        return this;
    }

    Told killed(long count, String town) {
        int sentence = text.length();
        text.append("Gunmen killed %d people in %s. ".formatted(count, town));
        int trigger = sentence + "Gunmen ".length();
        ObjectNode event = events.addObject();
        event.put("id", "e" + events.size())
                .put("type", "ASSAULT")
                .put("mode", "firearms")
                .put("cameo", "190");
        event.putArray("contexts").add("terrorism");
        event.putArray("sources")
                .addObject()
                .put("name", "gunmen")
                .put("role", "UAF")
                .put("code", "UAF");
        event.putArray("targets");
        event.putArray("victims").addObject().put("name", "people").put("role", "CVL");
        event.putObject("place")
                .put("name", town)
                .put("latitude", 1.5)
                .put("longitude", 2.25)
                .put("country", "NGA")
                .put("precision", "city");
        String day = report.path("published").asText();
        event.putObject("date").put("start", day).put("end", day).put("precision", "day");
        event.put("status", "occurred").put("timeframe", "current");
        event.putObject("killed").put("low", count).put("best", count).put("high", count);
        words(event.putObject("trigger"), trigger - widened, trigger + "killed".length());
        words(event.putObject("sentence"), sentence, text.length() - 1);
        event.put("confidence", 0.8).put("incident", events.size() - 1);
        return this;
    }

    private void words(ObjectNode span, int begin, int end) {
        span.put("begin", begin).put("end", end).put("text", text.substring(begin, end));
    }

    Told and(String more) {
        text.append(more).append(' ');
        return this;
    }

    String line() {
        report.put("text", text.toString());
        return root.toString();
    }
}
