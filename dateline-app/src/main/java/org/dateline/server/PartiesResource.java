package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.place.NameFolding;
import org.dateline.search.Facets;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryField;
import org.dateline.search.Search;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.Position;
import org.dateline.telling.PositionFinder;
import org.jspecify.annotations.Nullable;

/** Who acts on whom, who stands where, what is told of displacement and needs, and how two periods differ. */
final class PartiesResource implements Resource {
    /** Incidents and reports that are read for one answer, the newest first. */
    private static final int INCIDENTS = 20_000;

    private static final int REPORTS = 2_000;
    private static final int SHOWN = 100;
    private static final int POSITIONS = 1_000;
    private static final Pattern RANGE = Pattern.compile("\\.\\.");

    private final Services services;
    private final ObjectMapper mapper;

    PartiesResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/dyads", Role.READ, this::dyads);
        routes.get("/api/positions", Role.READ, this::positions);
        routes.get("/api/figures", Role.READ, this::figures);
        routes.get("/api/compare", Role.READ, this::compare);
    }

    private void dyads(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        services.answers().json(ctx, snapshot -> {
            Dyads dyads = new Dyads();
            boolean cut = new Pager(search, snapshot, query).incidents(INCIDENTS, hit -> dyads.add(hit.incident()));
            return answer(snapshot, cut).setAll(dyads.json(mapper, SHOWN));
        });
    }

    private ObjectNode answer(Snapshot snapshot, boolean cut) {
        return mapper.createObjectNode().put("version", snapshot.version()).put("truncated", cut);
    }

    private void positions(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        String issue = folded(ctx.queryParam("issue"));
        String speaker = folded(ctx.queryParam("speaker"));
        services.answers().json(ctx, snapshot -> {
            PositionFinder finder = new PositionFinder(search, snapshot);
            List<Position> found = finder.find(query, Search.Order.NEWEST, REPORTS).stream()
                    .filter(position ->
                            holds(position.about().replace('_', ' '), issue) && holds(position.speaker(), speaker))
                    .toList();
            boolean cut = finder.cut() || found.size() > POSITIONS;
            ObjectNode body = answer(snapshot, cut);
            body.set("positions", mapper.valueToTree(found.subList(0, Math.min(POSITIONS, found.size()))));
            return body;
        });
    }

    private static String folded(@Nullable String words) {
        return words == null ? "" : NameFolding.fold(words.replace('_', ' '));
    }

    private static boolean holds(String text, String wanted) {
        return wanted.isEmpty() || (" " + NameFolding.fold(text)).contains(" " + wanted);
    }

    private void figures(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        services.answers().json(ctx, snapshot -> {
            Figures figures = new Figures(snapshot, mapper);
            boolean cut = new Pager(search, snapshot, query).reports(REPORTS, figures::add);
            return answer(snapshot, cut).setAll(figures.json());
        });
    }

    private void compare(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Query.Days a = period(ctx, "a");
        Query.Days b = period(ctx, "b");
        services.answers().json(ctx, snapshot -> {
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.set("a", side(snapshot, query, a));
            body.set("b", side(snapshot, query, b));
            return body;
        });
    }

    private ObjectNode side(Snapshot snapshot, Query query, Query.Days days) {
        Query both = query instanceof Query.All ? days : new Query.And(List.of(query, days));
        Facets facets = services.finding().search().facets(snapshot, both);
        ObjectNode side =
                mapper.createObjectNode().put("incidents", facets.count()).put("killed", facets.killed());
        side.set("type", mapper.valueToTree(facets.types()));
        side.set("country", mapper.valueToTree(facets.countries()));
        return side;
    }

    private static Query.Days period(Context ctx, String name) {
        String text = ctx.queryParam(name);
        String[] ends = text == null ? new String[0] : RANGE.split(text, -1);
        try {
            if (ends.length == 2) {
                LocalDate from = LocalDate.parse(ends[0]);
                LocalDate to = LocalDate.parse(ends[1]);
                if (!to.isBefore(from)) {
                    return new Query.Days(QueryField.DATE, from, to);
                }
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw ApiException.badRequest(name + " is a period: 2026-01-01..2026-01-31");
    }
}
