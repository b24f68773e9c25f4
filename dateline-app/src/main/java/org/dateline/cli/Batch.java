package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on many inputs with several threads and gives the results in the order of the inputs. One thread reads, a
 * number of them work, the caller's takes the results, each as soon as all before it are out. What is read and not yet
 * taken is bounded, so that a slow taker holds up the reader and memory stays flat.
 *
 * @param <I> an input
 * @param <O> a result
 */
final class Batch<I, O> {
    private static final int WAITING_PER_THREAD = 4;

    private final Function<I, O> work;
    private final int threads;

    Batch(Function<I, O> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Takes a result. */
    @FunctionalInterface
    interface Taker<O> {
        void take(O result) throws IOException;
    }

    /** Runs until the source gives null and all results are taken. */
    void run(Supplier<@Nullable I> source, Taker<O> taker) throws IOException, InterruptedException {
        BlockingQueue<Future<@Nullable O>> results = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "coder"));
        Thread reader = daemon(() -> readAll(source, workers, results), "reader");
        reader.start();
        try {
            takeAll(results, taker);
        } finally {
            workers.shutdownNow();
            reader.interrupt();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void readAll(
            Supplier<@Nullable I> source, ExecutorService workers, BlockingQueue<Future<@Nullable O>> results) {
        try {
            try {
                for (I input = source.get(); input != null; input = source.get()) {
                    I one = input;
                    Callable<@Nullable O> task = () -> work.apply(one);
                    results.put(workers.submit(task));
                }
                results.put(CompletableFuture.completedFuture(null));
            } catch (RuntimeException e) {
                results.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            // The taker has given up, and with it the batch.
            Thread.currentThread().interrupt();
        }
    }

    private static <O> void takeAll(BlockingQueue<Future<@Nullable O>> results, Taker<O> taker)
            throws IOException, InterruptedException {
        try {
            for (O result = results.take().get();
                    result != null;
                    result = results.take().get()) {
                taker.take(result);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the batch broke off: " + e.getCause(), e.getCause());
        }
    }
}
