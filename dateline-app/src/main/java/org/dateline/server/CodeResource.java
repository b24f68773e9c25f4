package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.coding.Refusal;
import org.dateline.evidence.Problem;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Tables.Sightings;
import org.dateline.telling.LexiconLines;
import org.dateline.telling.Reason;
import org.dateline.telling.Reasons;
import org.dateline.text.Span;

/** Codes what is handed in: to look at, with the reason of each value, or to keep. */
final class CodeResource implements Resource {
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Services services;
    private final ObjectMapper mapper;
    private final Submission submission;
    private final LexiconLines lines;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    CodeResource(Services services, ObjectMapper mapper, Submission submission) {
        this.services = services;
        this.mapper = mapper;
        this.submission = submission;
        this.lines = new LexiconLines(services.lexicon());
    }

    @Override
    public void register(Routes routes) {
        routes.post("/api/code", Role.READ, this::code);
        routes.post("/api/reports", Role.REVIEW, this::add);
    }

    /** A coded report and its record. */
    private record Done(CodedReport coded, String record) {}

    private Done code(JsonNode body) {
        Submission.Taken taken = submission.read(body);
        Dateline coder = services.coding().coder();
        places.acquireUninterruptibly();
        CodedReport coded;
        try {
            coded = coder.code(taken.report());
        } finally {
            places.release();
        }
        count(coded, taken.problems());
        RecordJson form = new RecordJson(coder.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.ALL);
        return new Done(coded, form.write(coded, RecordJson.Layout.LINE));
    }

    private void count(CodedReport coded, List<Problem> problems) {
        Meters meters = services.meters();
        meters.count("dateline_reports_coded_total", 1);
        meters.count("dateline_events_coded_total", coded.events().size());
        meters.count("dateline_events_refused_total", coded.refusals().size());
        problems.forEach(problem ->
                meters.count("dateline_problems_total{code=\"" + problem.code().label() + "\"}", 1));
        coded.warnings()
                .forEach(problem -> meters.count(
                        "dateline_problems_total{code=\"" + problem.code().label() + "\"}", 1));
    }

    private void code(Context ctx) throws IOException {
        Done done = code(services.body(ctx));
        ObjectNode body = mapper.createObjectNode();
        body.set("record", mapper.readTree(done.record()));
        body.set("why", why(done.coded()));
        body.set("refused", refused(done.coded()));
        services.answers().fresh(ctx, 200, body);
    }

    private ArrayNode why(CodedReport coded) {
        String text = coded.report().text();
        ArrayNode list = mapper.createArrayNode();
        for (Reasons.Part part : Reasons.of(coded)) {
            for (Reason reason : part.values()) {
                ObjectNode node = list.addObject();
                node.put("kind", part.kind()).put("event", part.id().isEmpty() ? null : part.id());
                node.put("field", reason.field()).put("value", reason.value());
                entry(node.put("rule", reason.rule().name()), reason.rule().entry());
                node.put("codebook", part.type().isEmpty() ? null : "/codebook/" + part.type());
                node.set("words", words(reason.spans().get(0), text));
            }
        }
        return list;
    }

    /** The line of the lexicon, and where it stands. */
    private void entry(ObjectNode node, String where) {
        int colon = where.lastIndexOf(':');
        boolean line = colon > 0 && where.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        node.put("lexiconLine", lines.find(where).map(entry -> entry.text()).orElse(null));
        node.put("file", where.isEmpty() ? null : line ? where.substring(0, colon) : where);
        if (line && colon + 1 < where.length() && where.length() - colon < 9) {
            node.put("line", Integer.parseInt(where.substring(colon + 1)));
        } else {
            node.putNull("line");
        }
    }

    private ObjectNode words(Span span, String text) {
        return mapper.createObjectNode()
                .put("begin", span.start())
                .put("end", span.end())
                .put("text", span.in(text));
    }

    private ArrayNode refused(CodedReport coded) {
        ArrayNode list = mapper.createArrayNode();
        for (Refusal refusal : coded.refusals()) {
            ObjectNode node = list.addObject().put("reason", refusal.reason());
            entry(node, refusal.entry());
            node.set("words", words(refusal.trigger(), coded.report().text()));
        }
        return list;
    }

    /** Keeps a report: when the answer goes out it is on the disk, and its events are merged. */
    private void add(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        boolean coded = body.path("report").isObject() && body.path("events").isArray();
        String record = coded ? mapper.writeValueAsString(body) : code(body).record();
        String id = mapper.readTree(record).path("report").path("id").asText("");
        EventStore.Added added;
        try {
            added = services.writes().write(store -> {
                EventStore.Added done = store.add(List.of(record));
                store.mergeAll();
                return done;
            });
        } catch (IllegalArgumentException e) {
            throw new ApiException(422, "no-record", String.valueOf(e.getMessage()));
        }
        services.meters().count("dateline_reports_added_total", added.added() + added.revised());
        services.answers().fresh(ctx, added.unchanged() > 0 ? 200 : 201, kept(id));
    }

    private ObjectNode kept(String report) throws IOException, StoreException, QueryException {
        return services.reads().read(new AsOf.Now(), snapshot -> {
            List<String> incidents = snapshot.sql()
                    .select(Sightings.INCIDENT)
                    .from(Sightings.TABLE)
                    .where(Sightings.REPORT.eq(report))
                    .and(Sightings.INCIDENT.isNotNull())
                    .fetch(Sightings.INCIDENT);
            ObjectNode body = mapper.createObjectNode().put("report", report);
            body.set("incidents", mapper.valueToTree(new TreeSet<>(incidents)));
            return body.put("version", snapshot.version());
        });
    }
}
