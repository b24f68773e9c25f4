package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
    private static final int PAGE = 4_096;
    private static final List<String> LINES =
            IntStream.range(0, 40).mapToObj(Wire::numbered).toList();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() throws StoreException {
        file = folder.resolve("a.db");
        try (EventStore store = Stores.open(file.toString(), Instant::now)) {
            store.add(LINES);
        }
    }

    private Salvage.Outcome salvage(List<String> lines) throws StoreException {
        try (Salvage salvage = Salvage.open(file)) {
            return salvage.reports(lines::add);
        }
    }

    @Test
    void soundFileGivesAllItsReportsAsTheyWereAdded() throws StoreException {
        List<String> lines = new ArrayList<>();
        assertThat(salvage(lines).isWhole()).isTrue();
        assertThat(lines).containsExactlyElementsOf(LINES);
    }

    /** Whatever page is overwritten: what is handed on is as it was added, and what is missing is told. */
    @Test
    void overwrittenPageTakesOnlyWhatStoodOnItAndThatIsTold() throws StoreException, IOException {
        byte[] sound = Files.readAllBytes(file);
        int partly = 0;
        for (int page = 1; page < sound.length / PAGE; page++) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0x5A);
            Files.write(file, damaged);
            partly += isToldInPart(page) ? 1 : 0;
        }
        assertThat(partly).isPositive();
    }

    private boolean isToldInPart(int page) {
        List<String> lines = new ArrayList<>();
        try {
            Salvage.Outcome outcome = salvage(lines);
            assertThat(LINES).containsAll(lines);
            assertThat(outcome.reports()).isEqualTo(lines.size());
            assertThat(outcome.isWhole() && lines.size() < LINES.size())
                    .as("page " + page)
                    .isFalse();
            return !lines.isEmpty() && lines.size() < LINES.size();
        } catch (StoreException e) {
            return false; // a page that says which tables there are
        }
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[100]);
        }
        assertThatThrownBy(() -> Salvage.open(file)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> Salvage.open(folder.resolve("none.db"))).isInstanceOf(StoreException.class);
    }
}
