package org.dateline.week;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file of lines under {@code [headings]}; lines that begin with {@code #} are comments.
 *
 * @param sections lines by heading, in the order of the file
 */
record Sheet(Map<String, List<String>> sections) {
    /** The sheet of that name among the resources of this program. */
    static Sheet read(String name) {
        String resource = "/dateline/week/" + name;
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Sheet parse(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf('|') < 0) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else {
                current.add(line.strip());
            }
        }
        return new Sheet(sections);
    }

    List<String> lines(String heading) {
        return sections.getOrDefault(heading, List.of());
    }
}
