package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreadthTest {
    @TempDir
    private Path gold = Path.of("");

    @Test
    void entriesThatFireInTwoSetsAreToldFromThoseOfOne() throws IOException {
        set("eventtypes/one-dev.jsonl", "Rebels bombed the railway station.", "Police in Harare arrested an editor.");
        set("eventtypes/two-dev.jsonl", "Guerrillas bombed a railway station.");
        String table =
                Run.of("eval", gold.toString(), "--breadth", "--threads", "1").out();
        assertThat(table)
                .containsPattern("eventtypes/one +2 +2 +0\\.500 +0\\.500")
                .containsPattern("eventtypes/two +1 +1 +1\\.000 +0\\.000")
                .contains(" 1 fire in two sets or more, 1 in one, ");
    }

    @Test
    void verbsWithAnActorAreCountedAsKnownOrNot() throws IOException {
        set("places/one-dev.jsonl", "Rebels bombed the railway station. The soldiers sneezed. The rain fell.");
        String table = Run.of("eval", gold.toString(), "--breadth").out();
        assertThat(table)
                .containsPattern("places/one +3 +2 +0\\.500 +0\\.500 +0\\.000 +0\\.000")
                .contains("not known: sneeze 1");
    }

    private void set(String file, String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(texts[i])
                    .append("\"}\n");
        }
        Files.createDirectories(gold.resolve(file).getParent());
        Files.writeString(gold.resolve(file), lines);
    }
}
