package org.dateline.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.search.QueryException;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Reads the store: each request on a state of its own, a few at once, none for longer than is due to one. */
public final class Reads {
    private static final long LONGEST_WAIT_MILLIS = 40;

    private final EventStore store;
    private final ScheduledExecutorService clock;
    private final Semaphore places;
    private final int most;
    private final Duration patience;

    Reads(EventStore store, ScheduledExecutorService clock, int places, Duration patience) {
        this.store = store;
        this.clock = clock;
        this.most = places;
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Something that reads. */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        T read(Snapshot snapshot) throws IOException, StoreException, QueryException;
    }

    /**
     * Reads a state of the store. What takes too long is broken off.
     *
     * @throws ApiException where all places are taken for too long, or the reading takes too long
     */
    public <T extends @Nullable Object> T read(AsOf asOf, Reading<T> reading)
            throws IOException, StoreException, QueryException {
        enter();
        try (Snapshot snapshot = store.read(asOf)) {
            Alarm alarm = new Alarm(snapshot);
            ScheduledFuture<?> set = clock.schedule(alarm, patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return reading.read(snapshot);
            } catch (DataAccessException e) {
                throw alarm.rang() ? tooLong() : e;
            } finally {
                set.cancel(false);
                alarm.off();
            }
        } finally {
            places.release();
        }
    }

    /** For work that takes long and can wait: while pages are read, it goes on a little at a time. */
    void giveWay() {
        int reading = most - places.availablePermits();
        if (reading > 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_WAIT_MILLIS, 5L * (reading + places.getQueueLength())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ApiException(503, "busy", "too many requests at once; try again").header("Retry-After", "5");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(503, "stopping", "the server is stopping");
        }
    }

    private ApiException tooLong() {
        return new ApiException(
                503,
                "too-long",
                "this takes longer than %d seconds and was broken off; ask for less".formatted(patience.toSeconds()));
    }

    /** Breaks a reading off when its time is over, and never after it has ended. */
    private static final class Alarm implements Runnable {
        private final Snapshot snapshot;
        private boolean over;
        private boolean rang;

        Alarm(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public synchronized void run() {
            if (!over) {
                rang = true;
                snapshot.cancel();
            }
        }

        synchronized void off() {
            over = true;
        }

        synchronized boolean rang() {
            return rang;
        }
    }
}
