package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.search.QueryException;
import org.dateline.store.StoreException;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Answers that depend on the data, the path and the query alone. Each has an ETag; who has it already is told so. What
 * was answered is kept for as long as the data stay as they are, and what many ask at once is read once.
 */
public final class Answers {
    private static final int TAG = 24;

    private final Reads reads;
    private final VersionWatch watch;
    private final ObjectMapper json;
    private final String build;
    private final Duration patience;
    private final AnswerCache kept;
    private final ConcurrentHashMap<String, CompletableFuture<byte[]>> underWay = new ConcurrentHashMap<>();

    Answers(Reads reads, VersionWatch watch, ObjectMapper json, String build, ServerLimits limits) {
        this.reads = reads;
        this.watch = watch;
        this.json = json;
        this.build = build;
        this.patience = limits.patience();
        this.kept = new AnswerCache(limits.cacheBytes());
    }

    /** Answers with what is read of the state in {@code asOf}, as JSON. */
    public void json(Context ctx, Reads.Reading<?> reading) throws IOException, StoreException, QueryException {
        String asked = ctx.path() + "?" + ctx.queryString();
        String key = watch.state() + " " + asked;
        String tag = "\"" + Hash.hex(build + " " + key).substring(0, TAG) + "\"";
        ctx.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Accept-Encoding, Cookie");
        if (matches(ctx.header("If-None-Match"), tag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType("application/json; charset=utf-8").result(bytes(ctx, key, reading));
    }

    static boolean matches(@Nullable String given, String tag) {
        if (given == null) {
            return false;
        }
        for (String one : given.split(",", 50)) {
            String bare = one.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private byte[] bytes(Context ctx, String key, Reads.Reading<?> reading)
            throws IOException, StoreException, QueryException {
        byte[] there = kept.get(key);
        if (there != null) {
            return there;
        }
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return await(other);
        }
        try {
            byte[] bytes = reads.read(Finding.asOf(ctx), snapshot -> json.writeValueAsBytes(reading.read(snapshot)));
            kept.put(key, bytes);
            mine.complete(bytes);
            return bytes;
        } catch (IOException | StoreException | QueryException | RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
            mine.cancel(false);
        }
    }

    private byte[] await(CompletableFuture<byte[]> other) throws IOException, StoreException, QueryException {
        try {
            return other.get(patience.toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof StoreException store) {
                throw store;
            }
            if (cause instanceof QueryException query) {
                throw query;
            }
            throw cause instanceof RuntimeException wrong
                    ? wrong
                    : new IllegalStateException("an answer failed", cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(503, "stopping", "the server is stopping");
        } catch (TimeoutException e) {
            throw new ApiException(503, "too-long", "this takes too long; ask for less");
        }
    }

    /** Answers with something that is not kept: JSON of the moment. */
    public void fresh(Context ctx, int status, Object body) throws IOException {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result(json.writeValueAsBytes(body));
    }

    /** Bytes of text. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
