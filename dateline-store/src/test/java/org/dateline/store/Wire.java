package org.dateline.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Coded reports for tests, made line by line. */
public final class Wire {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ObjectNode report = root.putObject("report");
    private final ArrayNode events = root.putArray("events");
    private final StringBuilder text = new StringBuilder();
    private boolean wideTriggers;

    private Wire(String id, String published) {
        report.put("id", id);
        report.put("published", published);
        report.put("publisher", "Daily " + id);
        report.put("language", "en");
        root.putObject("coder").put("version", "test").put("lexicon", "1").put("schema", "1");
    }

    public static Wire report(String id, String published) {
        return new Wire(id, published);
    }

    /** A killing in a town: its sentence is added to the text. */
    public Wire killed(long count, String town) {
        int sentence = text.length();
        text.append("Gunmen killed ")
                .append(count)
                .append(" people in ")
                .append(town)
                .append(". ");
        int trigger = sentence + "Gunmen ".length();
        ObjectNode event = events.addObject();
        event.put("id", "e" + events.size());
        event.put("type", "ASSAULT").put("mode", "firearms").put("cameo", "190");
        event.putArray("contexts").add("terrorism");
        ObjectNode gunmen = event.putArray("sources").addObject();
        gunmen.put("name", "gunmen").put("role", "UAF").put("code", "UAF");
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
        words(event.putObject("trigger"), wideTriggers ? sentence : trigger, trigger + "killed".length());
        words(event.putObject("sentence"), sentence, text.length() - 1);
        event.put("confidence", 0.8).put("incident", events.size() - 1);
        return this;
    }

    private void words(ObjectNode span, int begin, int end) {
        span.put("begin", begin).put("end", end).put("text", text.substring(begin, end));
    }

    /** Triggers are more words from here on, as another coder may have it: "Gunmen killed". */
    public Wire wide() {
        wideTriggers = true;
        return this;
    }

    /** More text, of which nothing is coded. */
    public Wire and(String more) {
        text.append(more).append(' ');
        return this;
    }

    public Wire titled(String title) {
        report.put("title", title);
        return this;
    }

    public String line() {
        report.put("text", text.toString());
        return root.toString();
    }

    /** Reports of their own, one killing each. */
    public static String numbered(int number) {
        String day = String.format(Locale.ROOT, "2024-03-%02d", 1 + number % 28);
        return report("r" + number, day).killed(1 + number % 7, "Town" + number).line();
    }
}
