package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks by their token: in the header Authorization, or by the cookie that the page got for it. As long as
 * there are no tokens, and only this machine is served, whoever asks is the user of this machine.
 */
final class TokenCredentials implements Credentials {
    private static final String COOKIE = "dateline";
    private static final String BEARER = "bearer ";
    private static final Duration SESSION = Duration.ofHours(12);
    private static final int MOST_SESSIONS = 10_000;
    private static final int FAILURES = 10;

    private final Tokens tokens;
    private final boolean wide;
    private final Credentials local;
    private final InstantSource clock;
    private final Throttle throttle;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    TokenCredentials(Tokens tokens, boolean wide, String reviewer, InstantSource clock) {
        this.tokens = tokens;
        this.wide = wide;
        this.local = Credentials.local(reviewer);
        this.clock = clock;
        this.throttle = new Throttle(FAILURES, Duration.ofMinutes(1), clock);
    }

    /** What a cookie stands for. */
    private record Session(String token, Instant until) {}

    @Override
    public Caller of(Context ctx) {
        if (!wide && !tokens.any()) {
            return local.of(ctx);
        }
        String header = ctx.header("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            Token token = checked(ctx, header.substring(BEARER.length()).strip());
            return new Caller(token.role(), token.name(), token.id(), false);
        }
        Token token = session(ctx);
        return token == null ? Caller.NOBODY : new Caller(token.role(), token.name(), cookie(ctx), true);
    }

    private Token checked(Context ctx, String secret) {
        String address = String.valueOf(ctx.req().getRemoteAddr());
        if (throttle.closed(address)) {
            throw new ApiException(429, "throttled", "too many wrong tokens from this address; wait a minute")
                    .header("Retry-After", "60");
        }
        Token token = tokens.find(secret);
        if (token == null) {
            throttle.failed(address);
            throw new ApiException(401, "token", "there is no such token, or it holds no more")
                    .header("WWW-Authenticate", "Bearer");
        }
        return token;
    }

    private static String cookie(Context ctx) {
        String cookie = ctx.cookie(COOKIE);
        return cookie == null ? "" : Hash.hex(cookie);
    }

    private @Nullable Token session(Context ctx) {
        Session session = sessions.get(cookie(ctx));
        if (session == null || clock.instant().isAfter(session.until())) {
            return null;
        }
        return tokens.byId(session.token());
    }

    /** Gives the browser a cookie for a token, which no script can read and no other site can send. */
    void login(Context ctx, String secret) {
        Token token = checked(ctx, secret);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        sessions.values().removeIf(session -> now.isAfter(session.until()));
        if (sessions.size() >= MOST_SESSIONS) {
            throw new ApiException(503, "busy", "too many are logged in");
        }
        sessions.put(Hash.hex(value), new Session(token.id(), now.plus(SESSION)));
        ctx.cookie(made(ctx, value, (int) SESSION.toSeconds()));
    }

    void logout(Context ctx) {
        sessions.remove(cookie(ctx));
        ctx.cookie(made(ctx, "", 0));
    }

    private static Cookie made(Context ctx, String value, int seconds) {
        String origin = ctx.header("Origin");
        boolean secure = origin != null && origin.startsWith("https://");
        return new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }
}
