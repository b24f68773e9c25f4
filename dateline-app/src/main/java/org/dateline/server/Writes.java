package org.dateline.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Writes the store: one change after the other, on one thread. What has returned is on the disk. */
public final class Writes {
    private final EventStore store;
    private final ThreadPoolExecutor writer;
    private final Runnable written;

    /** @param written told after each change, before who asked for it gets his answer */
    Writes(EventStore store, int waiting, Runnable written) {
        this.store = store;
        this.written = written;
        this.writer = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), task -> new Thread(task, "writer"));
    }

    /** Something that writes. */
    @FunctionalInterface
    public interface Change<T extends @Nullable Object> {
        T in(EventStore store) throws StoreException;
    }

    /** Does the change when its turn has come, and returns when it is done. */
    public <T extends @Nullable Object> T write(Change<T> change) throws StoreException {
        Future<T> done;
        try {
            done = writer.submit(() -> {
                try {
                    return change.in(store);
                } finally {
                    written.run();
                }
            });
        } catch (RejectedExecutionException e) {
            throw new ApiException(503, "busy", "too many changes wait, or the server is stopping; try again")
                    .header("Retry-After", "5");
        }
        return result(done);
    }

    private static <T extends @Nullable Object> T result(Future<T> done) throws StoreException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException e) {
                    // The change goes on all the same; who asked for it must learn how it ended.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof StoreException broken) {
                throw broken;
            }
            if (cause instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("a change failed", cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** How many changes are being written: one or none. */
    int running() {
        return writer.getActiveCount();
    }

    /** How many changes wait. */
    int waiting() {
        return writer.getQueue().size();
    }

    /** Takes no more, and waits for what was taken; whether all was done in time. */
    boolean close(long seconds) {
        writer.shutdown();
        try {
            return writer.awaitTermination(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
