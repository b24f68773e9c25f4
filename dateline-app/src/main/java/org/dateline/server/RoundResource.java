package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.review.Act;
import org.dateline.review.Acted;
import org.dateline.review.Agreement;
import org.dateline.review.Answer;
import org.dateline.review.ReviewException;
import org.dateline.review.Round;
import org.dateline.review.Rounds;
import org.dateline.review.Task;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Rounds of blind coding by several people, how far they agree, and what is settled. */
final class RoundResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;
    private final Judging judging;

    RoundResource(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
        this.judging = new Judging(services, mapper);
    }

    @Override
    public void register(Routes routes) {
        routes.post("/api/review/rounds", Role.ADMIN, this::open);
        routes.get("/api/review/rounds", Role.REVIEW, this::all);
        routes.get("/api/review/rounds/{id}/next", Role.REVIEW, this::next);
        routes.post("/api/review/rounds/{id}/answers", Role.REVIEW, this::answer);
        routes.get("/api/review/rounds/{id}/agreement", Role.REVIEW, this::agreement);
        routes.post("/api/review/rounds/{id}/adjudications", Role.REVIEW, this::settle);
    }

    private <T> T with(RoundDeed<T> deed) throws StoreException {
        return judging.with(reviews -> deed.by(reviews.rounds(services.finding().search(), InstantSource.system())));
    }

    /** Something that is done with rounds. */
    private interface RoundDeed<T> {
        T by(Rounds rounds) throws StoreException, ReviewException;
    }

    private String name(Context ctx) {
        String name = services.caller(ctx).name();
        return name == null ? "local" : name;
    }

    private boolean isAdmin(Context ctx) {
        return services.caller(ctx).role().covers(Role.ADMIN);
    }

    /** Who codes: the caller; who administers may code in the name of another, as at one desk. */
    private String coder(Context ctx, @Nullable String given) {
        if (given == null || given.isBlank() || given.equals(name(ctx))) {
            return name(ctx);
        }
        if (!isAdmin(ctx)) {
            throw new ApiException(403, "role", "only an administrator codes in the name of another");
        }
        return given;
    }

    private void open(Context ctx) throws IOException, StoreException, QueryException {
        JsonNode body = services.body(ctx);
        Query query = services.finding().query(body.path("q").asText(""));
        List<String> coders = new ArrayList<>();
        body.path("coders").forEach(c -> coders.add(c.asText()));
        String unit = body.path("unit").asText("incident").toLowerCase(Locale.ROOT);
        if (!unit.equals("incident") && !unit.equals("report")) {
            throw ApiException.badRequest("unit is incident or report");
        }
        Rounds.Plan plan = new Rounds.Plan(
                name(ctx),
                body.path("name").asText(""),
                unit.equals("report") ? Round.Unit.REPORT : Round.Unit.INCIDENT,
                query,
                body.path("seed").asLong(1),
                body.path("size").asInt(20),
                coders);
        services.answers().fresh(ctx, 201, with(rounds -> rounds.open(plan)));
    }

    private void all(Context ctx) throws IOException, StoreException {
        services.answers().fresh(ctx, 200, Map.of("rounds", with(Rounds::all)));
    }

    /** What is next; {@code done} where there is nothing left. */
    private record Next(@Nullable Task task) {}

    private void next(Context ctx) throws IOException, StoreException {
        String coder = coder(ctx, ctx.queryParam("coder"));
        Task task = with(rounds -> new Next(rounds.next(ctx.pathParam("id"), coder)))
                .task();
        ObjectNode body = task == null ? mapper.createObjectNode() : mapper.valueToTree(task);
        body.put("finished", task == null).put("coder", coder);
        services.answers().fresh(ctx, 200, body);
    }

    private void answer(Context ctx) throws IOException, StoreException {
        JsonNode body = services.body(ctx);
        String coder = coder(ctx, body.path("coder").asText(null));
        Answer answer = with(
                rounds -> rounds.answer(ctx.pathParam("id"), body.path("item").asLong(), coder, body));
        services.answers().fresh(ctx, 200, answer);
    }

    /** Whoever has still to code sees nothing of what others said. */
    private void agreement(Context ctx) throws IOException, StoreException {
        String id = ctx.pathParam("id");
        String name = name(ctx);
        boolean admin = isAdmin(ctx);
        Agreement agreement = with(rounds -> {
            boolean codes = rounds.all().stream()
                    .anyMatch(r -> r.id().equals(id) && r.coders().contains(name));
            if (codes && !admin && rounds.next(id, name) != null) {
                throw new ApiException(
                        403, "blind", "finish your own coding first: others' answers are hidden till then");
            }
            return rounds.agreement(id);
        });
        services.answers().fresh(ctx, 200, agreement);
    }

    private void settle(Context ctx) throws IOException, StoreException {
        JsonNode body = services.body(ctx);
        boolean rejects = body.path("act").asText("correct").equals("reject");
        Act act = new Act(
                "",
                0,
                name(ctx),
                rejects ? Kind.REJECT : Kind.CORRECT,
                body.path("field").asText(null),
                body.get("value"),
                ReviewResource.words(body.path("words")),
                List.of(),
                ReviewResource.note(body, "note"));
        Acted acted = with(
                rounds -> rounds.settle(ctx.pathParam("id"), body.path("item").asLong(), act));
        ObjectNode answer = mapper.createObjectNode().put("act", acted.act()).put("dataVersion", acted.version());
        if (acted.current() != null) {
            answer.set("incident", services.summaries().of(acted.current()));
        }
        services.answers().fresh(ctx, 200, answer);
    }
}
