package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.incident.IncidentJson;
import org.dateline.review.Act;
import org.dateline.review.ConflictException;
import org.dateline.review.ReviewException;
import org.dateline.review.Reviews;
import org.dateline.search.Hit;
import org.dateline.search.QueryException;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Runs what reviewers do, one after the other, and turns what cannot be into answers: 409 holds both sides. */
final class Judging {
    /** Something a reviewer does. */
    @FunctionalInterface
    interface Deed<T> {
        T by(Reviews reviews) throws StoreException, ReviewException;
    }

    /** Something that may find a mistake of the asker. */
    @FunctionalInterface
    interface Checked<T> {
        T get() throws ReviewException, QueryException;
    }

    private final Services services;
    private final ObjectMapper mapper;
    private final IncidentJson json = new IncidentJson();
    private final AtomicReference<@Nullable Reviews> reviews = new AtomicReference<>();

    Judging(Services services, ObjectMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    /** What came of it: a value or why not. */
    private record Outcome<T>(@Nullable T value, @Nullable ReviewException why) {}

    <T> T with(Deed<T> deed) throws StoreException {
        Outcome<T> outcome = services.writes().write(store -> {
            Reviews known = reviews.get();
            if (known == null) {
                known = Reviews.of(store, services.lexicon());
                reviews.set(known);
            }
            try {
                return new Outcome<>(deed.by(known), null);
            } catch (ReviewException e) {
                return new Outcome<T>(null, e);
            }
        });
        T value = outcome.value();
        if (value != null) {
            return value;
        }
        throw problem(outcome.why());
    }

    <T> T checked(Checked<T> check) throws QueryException {
        try {
            return check.get();
        } catch (ReviewException e) {
            throw problem(e);
        }
    }

    private ApiException problem(@Nullable ReviewException why) {
        String detail = why == null ? "it was not kept" : String.valueOf(why.getMessage());
        if (why instanceof ConflictException conflict) {
            return new ApiException(409, "conflict", detail)
                    .with("yours", yours(conflict.sides().yours()))
                    .with("theirs", mapper.valueToTree(conflict.sides().theirs()))
                    .with("current", current(conflict.sides().current()));
        }
        return new ApiException(422, "review", detail);
    }

    private ObjectNode yours(Act act) {
        ObjectNode node = mapper.createObjectNode();
        node.put("incident", act.incident()).put("base", act.base()).put("reviewer", act.reviewer());
        node.put("act", act.kind().label()).put("field", act.field()).put("note", act.note());
        node.set("value", act.value());
        node.set("words", mapper.valueToTree(act.words()));
        return node;
    }

    private ObjectNode current(@Nullable Hit hit) {
        ObjectNode node = mapper.createObjectNode();
        if (hit != null) {
            node.put("version", hit.version()).put("review", hit.review());
            try {
                node.set("incident", mapper.readTree(json.write(hit.incident())));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an incident is no JSON", e);
            }
        }
        return node;
    }
}
