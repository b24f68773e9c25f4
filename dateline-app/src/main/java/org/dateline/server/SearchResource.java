package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dateline.review.SavedSearch;
import org.dateline.review.SearchShelf;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;

/** The searches that people keep, and what is new in each. */
final class SearchResource implements Resource {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 200;

    private final Services services;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    SearchResource(Services services, ObjectMapper mapper, InstantSource clock) {
        this.services = services;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/searches", Role.READ, this::all);
        routes.post("/api/searches", Role.REVIEW, this::add);
        routes.post("/api/searches/{id}", Role.REVIEW, this::change);
        routes.delete("/api/searches/{id}", Role.REVIEW, this::forget);
    }

    private static String owner(Context ctx) {
        String name = Guard.caller(ctx).name();
        return name == null ? "local" : name;
    }

    private void all(Context ctx) throws IOException, StoreException, QueryException {
        String owner = owner(ctx);
        ObjectNode body = services.reads().read(new AsOf.Now(), snapshot -> {
            ObjectNode found = mapper.createObjectNode().put("version", snapshot.version());
            ArrayNode list = found.putArray("searches");
            for (SavedSearch search : SearchShelf.of(snapshot, owner)) {
                list.add(json(search, snapshot));
            }
            return found;
        });
        services.answers().fresh(ctx, 200, body);
    }

    private ObjectNode json(SavedSearch search, Snapshot snapshot) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", search.id()).put("name", search.name()).put("q", search.query());
        node.put("alert", search.alert()).put("seen", search.seen()).put("at", search.at());
        return node.put("fresh", search.alert() ? fresh(search, snapshot) : null);
    }

    private Long fresh(SavedSearch search, Snapshot snapshot) {
        if (search.seen() >= snapshot.version()) {
            return 0L;
        }
        try {
            return services.finding()
                    .search()
                    .countNew(snapshot, services.finding().query(search.query()), search.seen());
        } catch (QueryException e) {
            return 0L; // it could be read when it was saved; what finds nothing now has nothing new
        }
    }

    private void add(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        String owner = owner(ctx);
        SavedSearch search = checked(new SavedSearch(
                UUID.randomUUID().toString(),
                owner,
                body.path("name").asText("").strip(),
                body.path("q").asText(""),
                body.path("alert").asBoolean(false),
                services.watch().version(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        int many = services.reads()
                .read(
                        new AsOf.Now(),
                        snapshot -> SearchShelf.of(snapshot, owner).size());
        if (many >= MOST) {
            throw ApiException.badRequest("%d searches are kept already; remove some".formatted(many));
        }
        keep(ctx, 201, search);
    }

    private SavedSearch checked(SavedSearch search) throws QueryException {
        if (search.name().isEmpty() || search.name().length() > LONGEST_NAME) {
            throw ApiException.badRequest("name has from 1 to %d letters".formatted(LONGEST_NAME));
        }
        services.finding().query(search.query());
        return search;
    }

    private void keep(Context ctx, int status, SavedSearch search) throws IOException, StoreException, QueryException {
        services.writes().write(store -> {
            SearchShelf.keep(store, search);
            return search;
        });
        services.answers()
                .fresh(ctx, status, services.reads().read(new AsOf.Now(), snapshot -> json(search, snapshot)));
    }

    private SavedSearch own(Context ctx) throws IOException, StoreException, QueryException {
        String id = ctx.pathParam("id");
        return services.reads()
                .read(
                        new AsOf.Now(),
                        snapshot -> SearchShelf.of(snapshot, owner(ctx)).stream()
                                .filter(search -> search.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> ApiException.notFound("there is no such search")));
    }

    private void change(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        SavedSearch old = own(ctx);
        keep(
                ctx,
                200,
                checked(new SavedSearch(
                        old.id(),
                        old.owner(),
                        body.path("name").asText(old.name()).strip(),
                        body.path("q").asText(old.query()),
                        body.path("alert").asBoolean(old.alert()),
                        Math.max(0, body.path("seen").asLong(old.seen())),
                        old.at())));
    }

    private void forget(Context ctx) throws IOException, StoreException, QueryException {
        SavedSearch old = own(ctx);
        services.writes().write(store -> SearchShelf.forget(store, old.owner(), old.id()));
        ctx.status(204);
    }
}
