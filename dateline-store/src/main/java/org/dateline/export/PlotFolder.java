package org.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes drawings to a folder, each under its name when it is complete. */
public final class PlotFolder {
    private PlotFolder() {}

    /** Writes the drawings; those of the same names are replaced, other files stay. */
    public static void write(Path folder, Map<String, String> drawings) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> drawing : drawings.entrySet()) {
            try (Target target = Target.file(folder.resolve(drawing.getKey()))) {
                try (var out = target.open(drawing.getKey())) {
                    out.write(drawing.getValue().getBytes(StandardCharsets.UTF_8));
                }
                target.complete();
            }
        }
    }
}
