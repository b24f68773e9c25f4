package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.search.QueryException;
import org.dateline.store.StoreException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jooq.exception.DataAccessException;

/** Faults as {@code application/problem+json} (RFC 9457). */
final class Problems {
    static final String TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerLog log;

    Problems(ServerLog log) {
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(ApiException.class, (fault, ctx) -> write(ctx, fault));
        routes.exception(QueryException.class, (fault, ctx) -> write(ctx, query(fault)));
        routes.exception(
                HttpResponseException.class,
                (fault, ctx) -> write(
                        ctx,
                        new ApiException(
                                fault.getStatus(), code(fault.getStatus()), String.valueOf(fault.getMessage()))));
        routes.exception(StoreException.class, (fault, ctx) -> write(ctx, store(ctx, fault)));
        routes.exception(DataAccessException.class, (fault, ctx) -> write(ctx, store(ctx, fault)));
        routes.exception(ExportResource.Broken.class, (fault, ctx) -> cut(ctx, fault));
        routes.exception(Exception.class, (fault, ctx) -> write(ctx, unforeseen(ctx, fault)));
        for (HttpStatus status : new HttpStatus[] {HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED}) {
            routes.error(status, ctx -> {
                if (!String.valueOf(ctx.res().getContentType()).startsWith(TYPE)) {
                    write(ctx, new ApiException(status.getCode(), code(status.getCode()), "there is nothing here"));
                }
            });
        }
    }

    /** The connection ends without the mark of an end, so that nobody takes what he has for the whole. */
    private static void cut(Context ctx, Throwable why) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(why);
    }

    private static ApiException query(QueryException fault) {
        return new ApiException(400, "query", String.valueOf(fault.getMessage())).with("position", fault.position());
    }

    /** What broke is told in the log; the asker gets a number to ask about. */
    ApiException unforeseen(Context ctx, Throwable fault) {
        String id = log.fault(ctx.method() + " " + ctx.path(), fault);
        return new ApiException(500, "fault", "something went wrong; the server's log tells of it under " + id)
                .with("error", id);
    }

    private ApiException store(Context ctx, Exception fault) {
        if (fault instanceof StoreException
                && String.valueOf(fault.getMessage()).startsWith("there is no version")) {
            return ApiException.notFound(String.valueOf(fault.getMessage()));
        }
        String id = log.fault(ctx.method() + " " + ctx.path(), fault);
        return new ApiException(
                        503,
                        "store",
                        "the store cannot be read or written now; the server's log tells of it under " + id)
                .with("error", id)
                .header("Retry-After", "5");
    }

    private static void write(Context ctx, ApiException fault) {
        if (ctx.res().isCommitted()) {
            return;
        }
        fault.headers().forEach(ctx::header);
        ctx.header("Cache-Control", "no-store");
        ctx.removeHeader("ETag").removeHeader("Content-Disposition");
        ctx.status(fault.status()).contentType(TYPE).result(body(fault, ctx.path()));
    }

    static byte[] body(ApiException fault, String path) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title(fault.status()));
        body.put("status", fault.status());
        body.put("detail", fault.getMessage());
        body.put("instance", path);
        body.put("code", fault.code());
        body.putAll(fault.more());
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            return "{\"title\":\"Fault\"}".getBytes(StandardCharsets.UTF_8);
        }
    }

    static String title(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }

    static String code(int status) {
        return title(status).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
