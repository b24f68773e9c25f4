package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.fulltext.TextIndex;
import org.dateline.store.Tables.Reports;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at one file: each waits for the other, is refused when that takes too long, and breaks nothing. */
class TwoProcessesTest {
    private static final int REPORTS = 60;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void make() throws StoreException {
        file = folder.resolve("a.db").toString();
        Stores.open(file, Instant::now).close();
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        file,
                        what,
                        folder.resolve("said").toString())
                .redirectError(folder.resolve("other.log").toFile())
                .start();
    }

    private void awaitWord(Process other) {
        try {
            while (other.isAlive() && !Files.exists(folder.resolve("said"))) {
                other.waitFor(5, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void bothWriteAtOnceAndEveryReportIsThereOnce() throws Exception {
        Process other = start("write");
        awaitWord(other);
        try (EventStore store = Stores.open(file, Instant::now)) {
            for (int i = 0; i < REPORTS; i += 5) {
                store.add(IntStream.range(i, i + 5).mapToObj(Wire::numbered).toList());
                store.merge(10);
            }
            assertThat(other.waitFor()).isZero();
            assertThat(store.check()).isEmpty();
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                List<String> ids =
                        snapshot.sql().select(Reports.ID).from(Reports.TABLE).fetch(Reports.ID);
                assertThat(ids).hasSize(2 * REPORTS).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whoComesSecondIsRefusedClearlyWhileTheOtherIsWritingAndReadsAllTheSame() throws Exception {
        Process other = start("hold");
        awaitWord(other);
        try (EventStore store = new SqlStore(
                new SqliteFile(Path.of(file), List.of("PRAGMA busy_timeout = 200")),
                Instant::now,
                TextIndex.of(SQLDialect.SQLITE))) {
            assertThatThrownBy(() -> store.add(List.of(Wire.numbered(1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process has been writing");
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                assertThat(snapshot.record("r1")).isNull();
            }
            other.destroyForcibly().waitFor();
            assertThat(store.add(List.of(Wire.numbered(1))).added()).isEqualTo(1);
            assertThat(store.check()).isEmpty();
        }
    }

    /** The other process. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] arguments) throws Exception {
            Path said = Path.of(arguments[2]);
            if (arguments[1].equals("hold")) {
                new SqliteFile(Path.of(arguments[0]), List.of()).write(sql -> {
                    say(said);
                    sleep();
                    return "";
                });
                return;
            }
            try (EventStore store = Stores.open(arguments[0], Instant::now)) {
                say(said);
                for (int i = 0; i < REPORTS; i += 5) {
                    store.add(IntStream.range(1_000 + i, 1_005 + i)
                            .mapToObj(Wire::numbered)
                            .toList());
                    store.merge(10);
                }
            }
        }

        private static void say(Path said) {
            try {
                Files.writeString(said, "here");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void sleep() {
            try {
                TimeUnit.SECONDS.sleep(60);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
