package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.search.Facets;
import org.dateline.search.MapPoint;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.Search;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What a query finds at a glance: how many of what, when and where. */
final class OverviewResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;

    OverviewResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/points", Role.READ, this::points);
        routes.get("/api/facets", Role.READ, this::facets);
    }

    private void facets(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        services.answers().json(ctx, snapshot -> facets(snapshot, search.facets(snapshot, query)));
    }

    private ObjectNode facets(Snapshot snapshot, Facets facets) {
        ObjectNode body = mapper.createObjectNode();
        body.put("version", snapshot.version()).put("incidents", facets.count());
        body.set("type", mapper.valueToTree(facets.types()));
        body.set("country", mapper.valueToTree(facets.countries()));
        ArrayNode days = body.putArray("day");
        facets.days().forEach((day, many) -> days.addArray().add(day).add(many));
        body.set("review", mapper.valueToTree(facets.reviews()));
        body.set("precision", mapper.valueToTree(facets.precisions()));
        body.set("status", mapper.valueToTree(facets.statuses()));
        return body;
    }

    private void points(Context ctx) throws IOException, StoreException, QueryException {
        Query query = services.finding().query(ctx);
        Search search = services.finding().search();
        int limit = (int) Finding.number(
                ctx, "limit", services.limits().points(), 1, services.limits().points());
        services.answers().json(ctx, snapshot -> {
            Columns columns = new Columns();
            try (Stream<MapPoint> points = search.points(snapshot, query, limit)) {
                for (Iterator<MapPoint> each = points.iterator(); each.hasNext(); ) {
                    columns.add(each.next());
                }
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("version", snapshot.version());
            body.put("total", columns.id.size());
            body.put("limit", limit);
            body.put("columns", columns.named());
            return body;
        });
    }

    /** Points column by column, which takes less room than one object a point. */
    private static final class Columns {
        private final List<String> id = new ArrayList<>();
        private final List<Double> latitude = new ArrayList<>();
        private final List<Double> longitude = new ArrayList<>();
        private final List<@Nullable String> precision = new ArrayList<>();
        private final List<String> type = new ArrayList<>();
        private final List<String> day = new ArrayList<>();
        private final List<@Nullable Long> killed = new ArrayList<>();
        private final List<@Nullable String> country = new ArrayList<>();
        private final List<@Nullable String> admin1 = new ArrayList<>();

        void add(MapPoint point) {
            id.add(point.id());
            latitude.add(point.latitude());
            longitude.add(point.longitude());
            precision.add(point.precision());
            type.add(point.type());
            day.add(point.day());
            killed.add(point.killed());
            country.add(point.country());
            admin1.add(point.admin1());
        }

        Map<String, Object> named() {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("id", id);
            columns.put("lat", latitude);
            columns.put("lon", longitude);
            columns.put("precision", precision);
            columns.put("type", type);
            columns.put("day", day);
            columns.put("killed", killed);
            columns.put("country", country);
            columns.put("admin1", admin1);
            return columns;
        }
    }
}
