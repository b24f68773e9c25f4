package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;

/** A token for a cookie, and the cookie given back. */
final class LoginResource implements Resource {
    private final Services services;
    private final ObjectMapper mapper;
    private final TokenCredentials credentials;

    LoginResource(Services services, ObjectMapper mapper, TokenCredentials credentials) {
        this.services = services;
        this.mapper = mapper;
        this.credentials = credentials;
    }

    @Override
    public void register(Routes routes) {
        routes.post("/api/login", Role.OPEN, this::login);
        routes.post("/api/logout", Role.READ, this::logout);
    }

    private void login(Context ctx) throws IOException {
        String token = services.body(ctx).path("token").asText("").strip();
        if (token.isEmpty()) {
            throw ApiException.badRequest("the body wants a token");
        }
        credentials.login(ctx, token);
        services.answers().fresh(ctx, 200, mapper.createObjectNode().put("loggedIn", true));
    }

    private void logout(Context ctx) throws IOException {
        credentials.logout(ctx);
        services.answers().fresh(ctx, 200, mapper.createObjectNode().put("loggedIn", false));
    }
}
