package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.CoderVersion;

/** How the server is, who asks, and what it can be asked. */
final class StateResource implements Resource {
    private static final String OPENAPI = "/dateline/server/openapi.yaml";

    private final Services services;
    private final ObjectMapper mapper;
    private final ServerLog log;

    StateResource(Services services, ObjectMapper mapper, ServerLog log) {
        this.services = services;
        this.mapper = mapper;
        this.log = log;
        gauges(services.meters());
    }

    private void gauges(Meters meters) {
        Runtime runtime = Runtime.getRuntime();
        meters.gauge("dateline_store_version", () -> services.watch().version());
        meters.gauge("dateline_writes_waiting", () -> services.writes().waiting());
        meters.gauge("dateline_writes_running", () -> services.writes().running());
        meters.gauge("dateline_coder_ready", () -> services.coding().ready() ? 1 : 0);
        meters.gauge("dateline_faults", log::faults);
        meters.gauge("dateline_heap_bytes", () -> runtime.totalMemory() - runtime.freeMemory());
        meters.gauge("dateline_abstained_share", () -> abstained(meters));
    }

    /** Of the words that could have carried an event, the share that was left uncoded. */
    private static double abstained(Meters meters) {
        long refused = meters.counted("dateline_events_refused_total");
        long all = refused + meters.counted("dateline_events_coded_total");
        return all == 0 ? 0 : (double) refused / all;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/healthz", Role.OPEN, ctx -> plain(ctx, 200, "ok\n"));
        routes.get("/readyz", Role.OPEN, this::ready);
        routes.get("/metrics", Role.READ, this::metrics);
        routes.get("/api/session", Role.READ, this::session);
        routes.get("/api/openapi.yaml", Role.OPEN, this::openapi);
    }

    private static void plain(Context ctx, int status, String text) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType("text/plain; charset=utf-8")
                .result(text);
    }

    private void ready(Context ctx) {
        if (!services.finding().ready()) {
            plain(ctx, 503, "loading\n");
        } else if (!services.watch().alive()) {
            plain(ctx, 503, "the store cannot be read\n");
        } else {
            plain(ctx, 200, "ready\n");
        }
    }

    private void metrics(Context ctx) {
        ctx.header("Cache-Control", "no-store")
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(services.meters().text());
    }

    private void session(Context ctx) throws IOException {
        Caller caller = Guard.caller(ctx);
        CoderVersion coder = services.coding().version();
        ObjectNode body = mapper.createObjectNode();
        body.put("role", caller.role().label()).put("reviewer", caller.name());
        body.put("csrf", services.guard().csrf(caller));
        body.put("version", services.watch().version());
        body.put("storeEmpty", services.watch().version() == 0);
        body.putObject("coder").put("version", coder.version()).put("lexicon", coder.lexicon());
        body.put("dataVersion", services.watch().version());
        services.answers().fresh(ctx, 200, body);
    }

    private void openapi(Context ctx) throws IOException {
        try (InputStream in = StateResource.class.getResourceAsStream(OPENAPI)) {
            if (in == null) {
                throw ApiException.notFound("the description is missing");
            }
            ctx.header("Cache-Control", "no-cache")
                    .contentType("application/yaml; charset=utf-8")
                    .result(in.readAllBytes());
        }
    }
}
