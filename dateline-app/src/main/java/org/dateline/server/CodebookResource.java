package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.codebook.CodebookEntries;
import org.dateline.coding.EventType;
import org.dateline.search.QueryException;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The codebook: types, and the entries that lead to them with what each has caught in the store. */
final class CodebookResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;
    private final Supplier<CodebookEntries> codebook;
    private final Catches catches;

    CodebookResource(Services services, ObjectMapper mapper, Supplier<CodebookEntries> codebook) {
        this.services = services;
        this.mapper = mapper;
        this.codebook = codebook;
        this.catches = new Catches(mapper);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/codebook", Role.READ, this::all);
        routes.get("/api/codebook/{type}", Role.READ, this::one);
    }

    private void all(Context ctx) throws IOException, StoreException, QueryException {
        services.answers().json(ctx, snapshot -> {
            ObjectNode body = mapper.createObjectNode();
            ArrayNode types = body.putArray("types");
            codebook.get().types().forEach(type -> types.add(type(type)));
            return body.put("version", snapshot.version());
        });
    }

    private ObjectNode type(CodebookEntries.Type type) {
        ObjectNode node = mapper.createObjectNode();
        node.put("name", type.name()).put("definition", type.definition());
        node.put("quad", type.quad()).put("cameo", type.cameo());
        ArrayNode modes = node.putArray("modes");
        type.modes()
                .forEach((name, meaning) -> modes.addObject().put("name", name).put("meaning", meaning));
        node.set("contexts", mapper.valueToTree(type.contexts()));
        return node.put("entries", type.entries());
    }

    private void one(Context ctx) throws IOException, StoreException, QueryException {
        EventType type = known(ctx.pathParam("type"));
        services.answers().json(ctx, snapshot -> {
            ObjectNode body = type(codebook.get().type(type));
            Map<String, Integer> caught = catches.of(snapshot, type);
            ArrayNode entries = mapper.createArrayNode();
            codebook.get().entries(type).forEach(entry -> entries.add(entry(entry, caught)));
            body.set("entries", entries);
            return body.put("version", snapshot.version());
        });
    }

    private ObjectNode entry(CodebookEntries.Entry entry, @Nullable Map<String, Integer> caught) {
        ObjectNode node = mapper.createObjectNode();
        node.put("entry", entry.entry()).put("rule", entry.where()).put("words", entry.words());
        node.put("mode", entry.mode()).put("cameo", entry.cameo());
        ArrayNode examples = node.putArray("examples");
        if (entry.example() != null) {
            examples.addObject().put("text", entry.example()).put("yes", true);
        }
        node.put("caught", caught == null ? null : caught.getOrDefault(entry.where(), 0));
        return node;
    }

    private static EventType known(String name) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        throw ApiException.notFound("there is no such type");
    }
}
