package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.dateline.search.QueryException;
import org.dateline.store.Change;
import org.dateline.store.History;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What became of incidents: asked for page by page, or told as it happens. */
final class ChangeResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;
    private final Streams streams;

    ChangeResource(Services services, ObjectMapper mapper, Streams streams) {
        this.services = services;
        this.mapper = mapper;
        this.streams = streams;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/changes", Role.READ, this::changes);
        routes.get("/api/stream", Role.READ, streams::serve);
    }

    private void changes(Context ctx) throws IOException, StoreException, QueryException {
        long since = Finding.number(ctx, "since", 0, 0, Long.MAX_VALUE);
        int size = services.finding().size(ctx);
        long after = after(services.finding().cursor(ctx));
        services.answers().json(ctx, snapshot -> {
            List<Change> found = new History(snapshot).changes(since, after, size + 1);
            List<Change> shown = found.subList(0, Math.min(size, found.size()));
            boolean more = found.size() > size;
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.put(
                    "next",
                    more
                            ? services.finding()
                                    .signed("change " + shown.get(size - 1).seq())
                            : null);
            body.set("changes", IncidentView.changes(mapper, shown));
            return body;
        });
    }

    private static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.startsWith("change ")) {
            throw new ApiException(400, "cursor", "this page mark belongs to something else; begin at the first page");
        }
        return Long.parseLong(cursor.substring("change ".length()));
    }
}
