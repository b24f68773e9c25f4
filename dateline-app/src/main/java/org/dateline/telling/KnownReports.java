package org.dateline.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.util.Objects;
import org.dateline.CoderVersion;
import org.dateline.report.Report;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Tells which reports a store has just as they are, coded by this coder: they need not be coded again. */
public final class KnownReports implements Closeable {
    /** A snapshot that is kept open holds up the store's log, which grows meanwhile; so it is taken anew now and then. */
    private static final int LOOKED_UP = 500;

    private final EventStore store;
    private final CoderVersion coder;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Snapshot snapshot;
    private int lookedUp;

    public KnownReports(EventStore store, CoderVersion coder) {
        this.store = store;
        this.coder = coder;
    }

    public boolean holds(Report report) throws StoreException {
        String line = record(report.id());
        if (line == null) {
            return false;
        }
        try {
            JsonNode record = json.readTree(line);
            JsonNode old = record.path("report");
            return same(old, "text", report.text())
                    && same(old, "title", report.title())
                    && same(old, "url", report.url())
                    && same(old, "publisher", report.publisher())
                    && same(old, "published", Objects.toString(report.published(), null))
                    && same(record.path("coder"), "version", coder.version())
                    && same(record.path("coder"), "lexicon", coder.lexicon());
        } catch (JsonProcessingException e) {
            return false; // coding it again mends it
        }
    }

    /** A snapshot is for one thread at a time. */
    private synchronized @Nullable String record(String id) throws StoreException {
        if (lookedUp++ % LOOKED_UP == 0) {
            close();
        }
        Snapshot now = snapshot == null ? store.read(new AsOf.Now()) : snapshot;
        snapshot = now;
        return now.record(id);
    }

    private static boolean same(JsonNode node, String field, @Nullable String value) {
        return Objects.equals(node.path(field).textValue(), value);
    }

    @Override
    public synchronized void close() {
        if (snapshot != null) {
            snapshot.close();
            snapshot = null;
        }
    }
}
