package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchTest {
    @Test
    void resultsKeepTheOrderOfTheInputsWhenLaterWorkIsDoneFirst() throws IOException, InterruptedException {
        CountDownLatch othersDone = new CountDownLatch(3);
        List<Integer> taken = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        new Batch<Integer, Integer>(
                        n -> {
                            if (n == 0) {
                                await(othersDone);
                            } else {
                                othersDone.countDown();
                            }
                            return n;
                        },
                        4)
                .run(() -> next.get() < 8 ? next.getAndIncrement() : null, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void resultIsTakenBeforeTheNextInputComes() throws IOException, InterruptedException {
        CountDownLatch firstTaken = new CountDownLatch(1);
        AtomicInteger next = new AtomicInteger();
        new Batch<Integer, Integer>(n -> n, 2)
                .run(
                        () -> {
                            int n = next.getAndIncrement();
                            if (n == 1) {
                                await(firstTaken); // an input that comes only when somebody has seen the first result
                            }
                            return n < 2 ? n : null;
                        },
                        result -> firstTaken.countDown());
        assertThat(firstTaken.getCount()).isZero();
    }

    @Test
    void inputsWaitWhenNobodyTakesResults() throws IOException, InterruptedException {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        new Batch<Integer, Integer>(n -> n, 1)
                .run(() -> read.get() < 1_000 ? read.getAndIncrement() : null, n -> ahead.add(read.get() - n));
        assertThat(ahead).hasSize(1_000).allMatch(n -> n <= 8);
    }

    @Test
    void faultOfTheSourceIsNotLost() {
        Batch<Integer, Integer> batch = new Batch<>(n -> n, 1);
        assertThatThrownBy(() -> batch.run(
                        () -> {
                            throw new IllegalStateException("disk gone");
                        },
                        n -> {}))
                .hasMessageContaining("disk gone");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
