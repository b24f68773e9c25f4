package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.dateline.incident.IncidentJson;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.Search;
import org.dateline.store.Change;
import org.dateline.store.History;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.Dossier;
import org.dateline.telling.NoSuchIncidentException;

/** Incidents: pages of them, and each with all that is known of it. */
final class IncidentResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;
    private final IncidentJson json = new IncidentJson();

    IncidentResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/incidents", Role.READ, this::page);
        routes.get("/api/incidents/{id}", Role.READ, this::one);
        routes.get("/api/count", Role.READ, this::count);
    }

    private void page(Context ctx) throws IOException, StoreException, QueryException {
        Finding finding = services.finding();
        Query query = finding.query(ctx);
        int size = finding.size(ctx);
        Search.Order order = Finding.order(ctx);
        String cursor = finding.cursor(ctx);
        services.answers().json(ctx, snapshot -> {
            Search.Page page = finding.search().page(snapshot, query, order, cursor, size);
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.put("next", finding.signed(page.next()));
            body.set("incidents", services.summaries().of(page.hits()));
            return body;
        });
    }

    private void count(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        services.answers()
                .json(
                        ctx,
                        snapshot -> mapper.createObjectNode()
                                .put("version", snapshot.version())
                                .put("incidents", search.count(snapshot, query))
                                .put("reports", search.countReports(snapshot, query)));
    }

    private void one(Context ctx) throws IOException, StoreException, QueryException {
        String asked = ctx.pathParam("id");
        String to = null;
        try {
            services.answers().json(ctx, snapshot -> one(snapshot, asked));
        } catch (Moved moved) {
            to = moved.to;
        }
        if (to != null) {
            String query = ctx.queryString();
            ctx.removeHeader("ETag")
                    .status(308)
                    .header("Location", "/api/incidents/" + to + (query == null ? "" : "?" + query));
        }
    }

    /** Carries where an incident has gone through what is read once for many. */
    private static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String to;

        Moved(String to) {
            super(to, null, false, false);
            this.to = to;
        }
    }

    private ObjectNode one(Snapshot snapshot, String asked) throws IOException {
        Dossier dossier = new Dossier(snapshot);
        String id = whole(dossier, asked);
        Hit hit = dossier.find(id);
        if (hit == null) {
            String successor = new History(snapshot).successor(id);
            if (successor == null) {
                throw gone(id, new History(snapshot).of(id));
            }
            throw new Moved(successor);
        }
        return new IncidentView(snapshot, mapper, json).of(hit);
    }

    private static String whole(Dossier dossier, String asked) {
        try {
            return dossier.whole(asked);
        } catch (NoSuchIncidentException e) {
            throw ApiException.notFound(String.valueOf(e.getMessage()));
        }
    }

    private ApiException gone(String id, List<Change> changes) throws JsonProcessingException {
        return new ApiException(410, "gone", id + " is not there any more")
                .with("changes", IncidentView.changes(mapper, changes));
    }
}
