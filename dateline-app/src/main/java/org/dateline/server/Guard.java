package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every route: headers that keep the page to itself, names by which the server is known, pages of
 * others kept out, and who may do what.
 */
public final class Guard {
    /** Header that a page sends with what it does, which a page of others cannot know. */
    static final String CSRF = "X-Dateline-Csrf";

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For what others wrote: nothing runs, nothing is loaded. */
    static final String SANDBOX = "default-src 'none'; sandbox";

    /** On every answer. */
    static final List<List<String>> HEADERS = List.of(
            List.of("Content-Security-Policy", POLICY),
            List.of("X-Content-Type-Options", "nosniff"),
            List.of("X-Frame-Options", "DENY"),
            List.of("Referrer-Policy", "no-referrer"),
            List.of("Cross-Origin-Opener-Policy", "same-origin"),
            List.of("Cross-Origin-Resource-Policy", "same-origin"),
            List.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final String CALLER = "dateline.caller";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final HostNames names;
    private final Credentials credentials;
    private final Signed signed;

    Guard(HostNames names, Credentials credentials, Signed signed) {
        this.names = names;
        this.credentials = credentials;
        this.signed = signed;
    }

    void register(RoutesConfig routes) {
        routes.before(this::admit);
        routes.beforeMatched(this::authorize);
    }

    private void admit(Context ctx) {
        HEADERS.forEach(header -> ctx.header(header.get(0), header.get(1)));
        String host = ctx.header("Host");
        if (!names.know(host)) {
            throw new ApiException(
                    403,
                    "host",
                    "this server is not known by the name in Host; start it with --name to allow that name");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !isOwn(origin, String.valueOf(host))) {
            throw foreign();
        }
        String site = ctx.header("Sec-Fetch-Site");
        boolean outside = "cross-site".equals(site) || "same-site".equals(site);
        boolean visit = isReading(ctx) && "navigate".equals(ctx.header("Sec-Fetch-Mode"));
        if (outside && !visit && (!isReading(ctx) || ctx.path().startsWith("/api/"))) {
            throw foreign();
        }
    }

    private static boolean isOwn(String origin, String host) {
        String own = host.toLowerCase(Locale.ROOT);
        String given = origin.toLowerCase(Locale.ROOT);
        return given.equals("http://" + own) || given.equals("https://" + own);
    }

    private static boolean isReading(Context ctx) {
        return READING.contains(ctx.method().name());
    }

    private static ApiException foreign() {
        return new ApiException(403, "origin", "a page of another origin asked for this");
    }

    private void authorize(Context ctx) {
        Role needed = Role.ADMIN;
        for (RouteRole role : ctx.routeRoles()) {
            needed = (Role) role;
        }
        Caller caller = credentials.of(ctx);
        ctx.attribute(CALLER, caller);
        if (!caller.role().covers(needed)) {
            throw caller.role() == Role.OPEN
                    ? new ApiException(
                                    401, "token", "this needs a token; log in, or send it as Authorization: Bearer …")
                            .header("WWW-Authenticate", "Bearer")
                    : new ApiException(
                            403,
                            "role",
                            "this needs the role %s; the token has the role %s"
                                    .formatted(needed.label(), caller.role().label()));
        }
        if (!isReading(ctx) && caller.byCookie() && needed != Role.OPEN && !hasMark(ctx, caller)) {
            throw new ApiException(
                    403,
                    "csrf",
                    "the header " + CSRF + " is missing or not that of this session; GET /api/session gives it");
        }
    }

    private boolean hasMark(Context ctx, Caller caller) {
        String mark = ctx.header(CSRF);
        return mark != null && signed.isMark(mark, "csrf " + caller.session());
    }

    /** The mark that a session's writes must carry. */
    String csrf(Caller caller) {
        return signed.mark("csrf " + caller.session());
    }

    static Caller caller(Context ctx) {
        @Nullable Caller caller = ctx.attribute(CALLER);
        return caller == null ? Caller.NOBODY : caller;
    }
}
