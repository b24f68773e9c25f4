package org.dateline.copying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The stories that are copied: those of a folder of texts or of a JSON Lines file, or a few of our own. */
final class Corpus {
    /** The name of our own stories. */
    static final String OWN = "own";

    private static final String BLANK_LINE = "\n\\s*\n";

    private Corpus() {}

    /** The texts, each as paragraphs. */
    static List<List<String>> read(String place) throws IOException {
        List<List<String>> stories = new ArrayList<>();
        for (String text : texts(place)) {
            String[] paragraphs = text.strip().split(text.strip().contains("\n\n") ? BLANK_LINE : "\n");
            stories.add(Stream.of(paragraphs)
                    .map(String::strip)
                    .filter(p -> !p.isEmpty())
                    .toList());
        }
        return stories;
    }

    private static List<String> texts(String place) throws IOException {
        if (place.equals(OWN)) {
            return List.of(resource("stories.txt").split("\n====\n"));
        }
        Path path = Path.of(place);
        return Files.isDirectory(path) ? folder(path) : lines(path);
    }

    private static List<String> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static List<String> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode text = json.readTree(line).path("text");
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        }
        return texts;
    }

    /** A file that comes along. */
    static String resource(String name) throws IOException {
        try (InputStream in = Corpus.class.getResourceAsStream("/dateline/copying/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
