package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.search.ReportHit;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** The figures and the needs that reports tell of, each with its words. */
final class Figures {
    private static final int MOST = 2_000;

    private final Snapshot snapshot;
    private final ObjectMapper mapper;
    private final ArrayNode figures;
    private final ArrayNode needs;

    Figures(Snapshot snapshot, ObjectMapper mapper) {
        this.snapshot = snapshot;
        this.mapper = mapper;
        this.figures = mapper.createArrayNode();
        this.needs = mapper.createArrayNode();
    }

    void add(ReportHit report) {
        if (figures.size() >= MOST || needs.size() >= MOST) {
            return;
        }
        String line = snapshot.record(report.id());
        if (line == null || (!holds(line, "figures") && !holds(line, "needs"))) {
            return;
        }
        try {
            JsonNode record = mapper.readTree(line);
            record.path("figures").forEach(figure -> figure(figure, report));
            record.path("needs").forEach(need -> need(need, report));
        } catch (JsonProcessingException e) {
            // A record that cannot be read tells nothing; dateline check names it.
        }
    }

    /** Most records have neither, and need not be taken apart. */
    private static boolean holds(String line, String list) {
        return !line.contains("\"" + list + "\":[]");
    }

    private void figure(JsonNode figure, ReportHit report) {
        ObjectNode node = figures.addObject();
        node.set("kind", figure.path("kind"));
        node.put("what", figure.path("unit").asText(""));
        node.put("measure", text(figure, "measure"));
        for (String end : new String[] {"low", "best", "high"}) {
            JsonNode value = figure.path("value").path(end);
            node.set(end, value.isNumber() ? value : mapper.nullNode());
        }
        common(node, figure, report);
    }

    private void need(JsonNode need, ReportHit report) {
        ObjectNode node = needs.addObject();
        node.set("need", need.path("need"));
        node.put("affected", text(need.path("affected"), "name"));
        common(node, need, report);
    }

    private static void common(ObjectNode node, JsonNode told, ReportHit report) {
        node.put("place", text(told.path("place"), "name"));
        node.put("country", text(told.path("place"), "country"));
        JsonNode span = told.path("span");
        node.put("report", report.id());
        node.put("quote", span.path("text").asText(""));
        node.put("begin", span.path("begin").asInt());
        node.put("end", span.path("end").asInt());
        node.put("published", report.published());
        node.put("publisher", report.publisher());
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    ObjectNode json() {
        ObjectNode body = mapper.createObjectNode();
        body.set("figures", figures);
        body.set("needs", needs);
        return body;
    }
}
