package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageOrderTest {
    /** Reading order: a package may use only those before it. */
    private static final List<String> ORDER = List.of("codebook", "measure", "telling", "fetch", "server", "cli");

    @Test
    void packageUsesOnlyThoseBeforeIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline", ORDER.get(i)))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    ORDER.subList(i + 1, ORDER.size()).stream()
                            .filter(later -> text.contains("org.dateline." + later + "."))
                            .forEach(later -> wrong.add(file + " uses " + later));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
