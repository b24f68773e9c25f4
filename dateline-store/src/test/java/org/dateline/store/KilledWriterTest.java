package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.store.Tables.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    private static final int KILLS = 8;
    private static final long MOST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedReportIsThereOnceAfterAKillAtAnyMoment() throws Exception {
        String file = folder.resolve("a.db").toString();
        Random random = new Random(20240401);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = Math.max(acknowledged, run(file, acknowledged, random.nextInt((int) MOST_MILLIS)));
            try (EventStore store = Stores.open(file, Instant::now)) {
                assertThat(store.check()).isEmpty();
                try (Snapshot snapshot = store.read(new AsOf.Now())) {
                    List<String> ids = snapshot.sql()
                            .select(Reports.ID)
                            .from(Reports.TABLE)
                            .fetch(Reports.ID);
                    assertThat(ids).doesNotHaveDuplicates();
                    for (int i = 0; i < acknowledged; i++) {
                        assertThat(ids).contains("r" + i);
                    }
                }
            }
        }
        assertThat(acknowledged).isPositive();
    }

    /** Runs the process until a while after its first word; gives the last number that it said. */
    private int run(String file, int from, long millis) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Files.writeString(said, "");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file,
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive() && Files.size(said) == 0) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        List<String> lines = Files.readAllLines(said);
        return lines.isEmpty() ? from : Integer.parseInt(lines.get(lines.size() - 1));
    }
}
