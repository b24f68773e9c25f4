package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.store.PostgresForTests;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir
    private Path folder;

    private Map<String, byte[]> exported(String address, String name) throws IOException, StoreException {
        try (Shelf shelf = Shelf.at(address)) {
            shelf.add(List.of(Corpus.bombingLate(), Corpus.talksDenied()));
            Masker masker = new Masker("secret".getBytes(StandardCharsets.UTF_8));
            Map<String, byte[]> files = shelf.everything(Files.createDirectories(folder.resolve(name)), null);
            shelf.everything(Files.createDirectories(folder.resolve(name + "-masked")), masker)
                    .forEach((file, bytes) -> files.put("masked-" + file, bytes));
            return files;
        }
    }

    @Test
    void sqliteAndPostgresGiveTheSameBytes() throws IOException, StoreException {
        Map<String, byte[]> sqlite = exported(folder.resolve("test.db").toString(), "sqlite");
        Map<String, byte[]> postgres = exported(PostgresForTests.freshDatabase(), "postgres");
        assertThat(postgres.keySet()).isEqualTo(sqlite.keySet()).hasSize(2 * Shape.values().length);
        sqlite.forEach((file, bytes) -> assertThat(postgres.get(file)).as(file).isEqualTo(bytes));
    }
}
