package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.Change;
import org.dateline.store.History;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers that the data have changed (server-sent events): each on its own thread, so that one who does not read
 * holds up nobody else.
 */
final class Streams {
    private static final long HEARTBEAT_MILLIS = 15_000;
    /** Of more changes than these only the number of the version is told. */
    private static final int MOST = 1_000;

    private final Reads reads;
    private final VersionWatch watch;
    private final ObjectMapper mapper;
    private final Semaphore places;
    private final Object bell = new Object();
    private boolean closed;
    private @Nullable Told last;

    Streams(Reads reads, VersionWatch watch, ObjectMapper mapper, ServerLimits limits, Meters meters) {
        this.reads = reads;
        this.watch = watch;
        this.mapper = mapper;
        this.places = new Semaphore(limits.streams());
        watch.onChange(version -> ring());
        meters.gauge("dateline_listeners", () -> limits.streams() - places.availablePermits());
    }

    /** What became of incidents between two versions, as it is told. */
    private record Told(long since, long version, byte[] event) {}

    private void ring() {
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    void close() {
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
        }
    }

    void serve(Context ctx) throws IOException, StoreException, QueryException {
        if (!places.tryAcquire()) {
            throw new ApiException(503, "busy", "too many listen already").header("Retry-After", "30");
        }
        try {
            long from = start(ctx);
            ctx.header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no")
                    .contentType("text/event-stream");
            ctx.disableCompression();
            listen(from, ctx.res().getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    /** The version that the listener knows: what the browser had last, else what is now. */
    private long start(Context ctx) {
        String last = ctx.header("Last-Event-ID");
        try {
            return last == null || last.isEmpty() ? watch.version() : Math.max(0, Long.parseLong(last));
        } catch (NumberFormatException e) {
            return watch.version();
        }
    }

    private void listen(long from, OutputStream out)
            throws IOException, InterruptedException, StoreException, QueryException {
        long known = from;
        out.write(Answers.utf8("retry: 5000\n: listening\n\n"));
        out.flush();
        while (true) {
            boolean news;
            synchronized (bell) {
                if (!closed && watch.version() == known) {
                    bell.wait(HEARTBEAT_MILLIS);
                }
                if (closed) {
                    return;
                }
                news = watch.version() != known;
            }
            if (news) {
                Told told = told(known);
                out.write(told.event());
                known = told.version();
            } else {
                out.write(Answers.utf8(": alive\n\n"));
            }
            out.flush();
        }
    }

    /** Many listeners know the same version and get the same words: they are looked up once. */
    private synchronized Told told(long since) throws IOException, StoreException, QueryException {
        Told told = last;
        if (told == null || told.since() != since || told.version() != watch.version()) {
            told = look(since);
            last = told;
        }
        return told;
    }

    private Told look(long since) throws IOException, StoreException, QueryException {
        return reads.read(new AsOf.Now(), snapshot -> {
            List<Change> changes = new History(snapshot).changes(since, 0, MOST + 1);
            ObjectNode body = mapper.createObjectNode().put("version", snapshot.version());
            body.put("complete", changes.size() <= MOST);
            for (Change.Kind kind : Change.Kind.values()) {
                body.putArray(kind.label());
            }
            changes.stream().limit(MOST).forEach(change -> {
                ArrayNode list = (ArrayNode) body.get(change.kind().label());
                if (change.successor() == null) {
                    list.add(change.incident());
                } else {
                    list.addObject().put("id", change.incident()).put("successor", change.successor());
                }
            });
            String event =
                    "event: version\nid: " + snapshot.version() + "\ndata: " + mapper.writeValueAsString(body) + "\n\n";
            return new Told(since, snapshot.version(), Answers.utf8(event));
        });
    }
}
