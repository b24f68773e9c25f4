package org.dateline.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.dateline.CoderVersion;
import org.dateline.Dateline;

/** The coder, loaded beside the start: its models take seconds, and who only reads need not wait for them. */
public final class Coding {
    private final CompletableFuture<Dateline> coder = new CompletableFuture<>();
    private final Supplier<Dateline> opener;
    private final Executor beside;

    Coding(Supplier<Dateline> opener, Executor beside) {
        this.opener = opener;
        this.beside = beside;
    }

    /** Begins to load it, when the server listens. */
    void load() {
        beside.execute(() -> {
            try {
                coder.complete(opener.get());
            } catch (RuntimeException | Error e) {
                coder.completeExceptionally(e);
            }
        });
    }

    /** The coder; waits where it is not loaded yet. */
    public Dateline coder() {
        try {
            return coder.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    boolean ready() {
        return coder.isDone() && !coder.isCompletedExceptionally();
    }

    /** Version of the coder, empty while it is loaded. */
    CoderVersion version() {
        return ready() ? coder.join().version() : new CoderVersion("", "");
    }
}
