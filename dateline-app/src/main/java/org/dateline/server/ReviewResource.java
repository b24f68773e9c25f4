package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.review.Accuracy;
import org.dateline.review.Act;
import org.dateline.review.Acted;
import org.dateline.review.HistoryLine;
import org.dateline.review.Interval;
import org.dateline.review.Queue;
import org.dateline.review.QueueItem;
import org.dateline.review.QueueOrder;
import org.dateline.review.Reviews;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What reviewers do: acts on incidents, their history, the queue, and how right the machine was. */
final class ReviewResource implements Resource {
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_EVENTS = 2_000;
    private static final Set<String> ACTS = Set.of("accept", "correct", "reject", "reopen", "freeze", "note");

    private final Services services;
    private final ObjectMapper mapper;
    private final IncidentJson json = new IncidentJson();
    private final Judging judging;

    ReviewResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
        this.judging = new Judging(services, mapper);
    }

    @Override
    public void register(Routes routes) {
        routes.post("/api/incidents/{id}/review", Role.REVIEW, this::review);
        routes.post("/api/incidents/{id}/undo", Role.REVIEW, this::undo);
        routes.get("/api/incidents/{id}/history", Role.READ, this::history);
        routes.get("/api/review/queue", Role.REVIEW, this::queue);
        routes.post("/api/review/join", Role.REVIEW, this::join);
        routes.post("/api/review/split", Role.REVIEW, this::split);
        routes.get("/api/review/accuracy", Role.READ, this::accuracy);
    }

    private String reviewer(Context ctx) {
        String name = services.caller(ctx).name();
        return name == null ? "local" : name;
    }

    private void review(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        String act = body.path("act").asText("").toLowerCase(Locale.ROOT);
        if (!ACTS.contains(act)) {
            throw ApiException.badRequest("act is one of accept, correct, reject, reopen, freeze, note");
        }
        done(
                ctx,
                new Act(
                        ctx.pathParam("id"),
                        base(body),
                        reviewer(ctx),
                        Kind.of(act),
                        text(body, "field"),
                        body.has("value") ? body.get("value") : null,
                        words(body.path("words")),
                        List.of(),
                        note(body, "note")));
    }

    private void undo(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        done(ctx, Act.of(Kind.UNDO, ctx.pathParam("id"), base(body), reviewer(ctx), note(body, "note")));
    }

    private void join(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        List<String> incidents = texts(body.path("incidents"));
        if (incidents.size() != 2) {
            throw ApiException.badRequest("incidents holds the ids of two incidents");
        }
        done(ctx, grouping(ctx, Kind.JOIN, incidents.get(0), List.of(incidents.get(1)), body));
    }

    private void split(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        String incident = text(body, "incident");
        List<String> sightings = texts(body.path("sightings"));
        if (incident == null || sightings.isEmpty()) {
            throw ApiException.badRequest("name the incident and the sightings that are taken out of it");
        }
        done(ctx, grouping(ctx, Kind.SPLIT, incident, sightings, body));
    }

    private Act grouping(Context ctx, Kind kind, String incident, List<String> others, JsonNode body) {
        return new Act(incident, base(body), reviewer(ctx), kind, null, null, null, others, note(body, "reason"));
    }

    private static long base(JsonNode body) {
        JsonNode base = body.path("base");
        if (!base.isIntegralNumber() || !base.canConvertToLong() || base.asLong() < 0) {
            throw ApiException.badRequest("base is the version of the incident that you saw");
        }
        return base.asLong();
    }

    private static @Nullable String text(JsonNode body, String name) {
        JsonNode text = body.path(name);
        if (text.isMissingNode() || text.isNull()) {
            return null;
        }
        if (!text.isTextual()) {
            throw ApiException.badRequest(name + " is text");
        }
        return text.asText();
    }

    static @Nullable String note(JsonNode body, String name) {
        String note = text(body, name);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw ApiException.badRequest("%s has more than %,d characters".formatted(name, LONGEST_NOTE));
        }
        return note;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        if (texts.size() > MOST_EVENTS) {
            throw ApiException.badRequest("more than %,d at once".formatted(MOST_EVENTS));
        }
        return texts;
    }

    static Act.@Nullable Words words(JsonNode words) {
        if (!words.isObject()) {
            return null;
        }
        String report = text(words, "report");
        if (report == null
                || !words.path("begin").canConvertToInt()
                || !words.path("end").canConvertToInt()) {
            throw ApiException.badRequest("words have a report, begin and end");
        }
        return new Act.Words(
                report, words.path("begin").asInt(), words.path("end").asInt(), text(words, "text"));
    }

    private void done(Context ctx, Act act) throws IOException, StoreException, QueryException {
        Acted acted = judging.with(reviews -> reviews.act(act));
        Hit current = acted.current();
        ObjectNode body = current == null
                ? mapper.createObjectNode()
                : services.reads()
                        .read(new AsOf.Now(), snapshot -> new IncidentView(snapshot, mapper, json).of(current));
        body.put("act", acted.act()).put("dataVersion", acted.version());
        services.answers().fresh(ctx, 200, body);
    }

    private void history(Context ctx) throws IOException, StoreException, QueryException {
        String id = ctx.pathParam("id");
        List<HistoryLine> lines = services.reads().read(new AsOf.Now(), snapshot -> Reviews.history(snapshot, id));
        services.answers().fresh(ctx, 200, lines);
    }

    private void queue(Context ctx) throws IOException, StoreException, QueryException {
        QueueOrder by = judging.checked(() -> QueueOrder.of(Objects.requireNonNullElse(ctx.queryParam("by"), "")));
        Query query = services.finding().query(ctx);
        String cursor = services.finding().cursor(ctx);
        int size = services.finding().size(ctx);
        ObjectNode body = services.reads().read(Finding.asOf(ctx), snapshot -> {
            Queue.Page page = judging.checked(
                    () -> new Queue(snapshot, services.finding().search()).page(by, query, cursor, size));
            ObjectNode found = mapper.createObjectNode().put("version", snapshot.version());
            found.put("next", services.finding().signed(page.next()));
            ArrayNode items = found.putArray("items");
            for (QueueItem item : page.items()) {
                items.addObject().setAll(services.summaries().of(item.hit()));
                ((ObjectNode) items.get(items.size() - 1)).set("why", mapper.valueToTree(item.why()));
            }
            return found;
        });
        services.answers().fresh(ctx, 200, body);
    }

    private void accuracy(Context ctx) throws IOException, StoreException, QueryException {
        Accuracy accuracy = services.reads().read(new AsOf.Now(), Accuracy::of);
        ObjectNode body = mapper.createObjectNode();
        lines(body.putArray("byField"), "field", accuracy.byField());
        lines(body.putArray("byType"), "type", accuracy.byType());
        lines(body.putArray("overTime"), "day", accuracy.overTime());
        services.answers().fresh(ctx, 200, body);
    }

    private static void lines(ArrayNode list, String name, List<Accuracy.Line> lines) {
        for (Accuracy.Line line : lines) {
            Interval right = line.right();
            list.addObject()
                    .put(name, line.of())
                    .put("reviewed", right.reviewed())
                    .put("right", right.right())
                    .put("accuracy", right.accuracy())
                    .put("low", right.low())
                    .put("high", right.high());
        }
    }
}
