package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.Search;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;

/** Reports: pages of them, each as it was coded, and the text alone. */
final class ReportResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;

    ReportResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/reports", Role.READ, this::page);
        routes.get("/api/reports/{id}", Role.READ, this::one);
        routes.get("/api/reports/{id}/text", Role.READ, this::text);
    }

    private void page(Context ctx) throws IOException, StoreException, QueryException {
        Finding finding = services.finding();
        Query query = finding.query(ctx);
        int size = finding.size(ctx);
        Search.Order order = Finding.order(ctx);
        String cursor = finding.cursor(ctx);
        services.answers().json(ctx, snapshot -> {
            Search.ReportPage page = finding.search().reports(snapshot, query, order, cursor, size);
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.put("next", finding.signed(page.next()));
            body.set("reports", mapper.valueToTree(page.hits()));
            return body;
        });
    }

    private void one(Context ctx) throws IOException, StoreException, QueryException {
        String id = ctx.pathParam("id");
        services.answers().json(ctx, snapshot -> {
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.set("record", record(snapshot, id));
            body.set("incidents", incidents(snapshot, id));
            return body;
        });
    }

    private JsonNode record(Snapshot snapshot, String id) throws IOException {
        boolean there =
                snapshot.sql().fetchExists(Reports.TABLE, Reports.ID.eq(id), Reports.VERSION.le(snapshot.version()));
        String line = there ? snapshot.record(id) : null;
        if (line == null) {
            throw ApiException.notFound("there is no report with this id");
        }
        return mapper.readTree(line);
    }

    private ArrayNode incidents(Snapshot snapshot, String report) {
        ArrayNode list = mapper.createArrayNode();
        snapshot.sql()
                .select(Sightings.INCIDENT, Sightings.ID, Sightings.TRIGGER_BEGIN, Sightings.TRIGGER_END)
                .from(Sightings.TABLE)
                .where(Sightings.REPORT.eq(report))
                .orderBy(Sightings.POSITION)
                .forEach(row -> {
                    ObjectNode incident =
                            list.addObject().put("id", row.value1()).put("sighting", row.value2());
                    incident.putObject("trigger").put("begin", row.value3()).put("end", row.value4());
                });
        return list;
    }

    /** The words as they were submitted, to keep: never shown as a page, whatever they hold. */
    private void text(Context ctx) throws IOException, StoreException, QueryException {
        String id = ctx.pathParam("id");
        JsonNode text = services.reads()
                .read(
                        Finding.asOf(ctx),
                        snapshot -> record(snapshot, id).path("report").path("text"));
        if (!text.isTextual()) {
            throw ApiException.notFound("the text of this report is withheld");
        }
        ctx.header("Content-Security-Policy", Guard.SANDBOX)
                .header("Content-Disposition", "attachment; filename=\"report.txt\"")
                .header("Cache-Control", "private, no-cache")
                .contentType("text/plain; charset=utf-8")
                .result(Answers.utf8(text.textValue()));
    }
}
