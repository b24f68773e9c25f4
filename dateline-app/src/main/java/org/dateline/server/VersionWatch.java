package org.dateline.server;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;

/**
 * Knows the version of the data: asks after each change of this server, and every second for what other programs have
 * written to the same store.
 */
public final class VersionWatch {
    private final EventStore store;
    private final CopyOnWriteArrayList<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile long version;
    private volatile long changes;
    private volatile boolean failing;

    VersionWatch(EventStore store) {
        this.store = store;
    }

    /** The version of the data, as far as is known. */
    public long version() {
        return version;
    }

    /** Something that differs after each change, whether it made a version or not. */
    String state() {
        return version + "." + changes;
    }

    /** Whether the store could be read when it was last asked. */
    boolean alive() {
        return !failing;
    }

    void onChange(LongConsumer listener) {
        listeners.add(listener);
    }

    void remove(LongConsumer listener) {
        listeners.remove(listener);
    }

    /** After a change of this server. */
    void changed() {
        synchronized (this) {
            changes++;
        }
        look();
    }

    /** Asks the store. */
    void look() {
        long now;
        synchronized (this) {
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                now = snapshot.version();
                failing = false;
            } catch (StoreException | RuntimeException e) {
                failing = true;
                return;
            }
            if (now == version) {
                return;
            }
            version = now;
        }
        listeners.forEach(listener -> listener.accept(now));
    }
}
