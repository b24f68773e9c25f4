package org.dateline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.report.Paragraph;
import org.dateline.text.Span;

/** The reports that are measured on: those of a file or folder, or a few of our own. */
final class Texts {
    /** Names the sample that comes along. It is small, so that caches favour it; measure on real news. */
    static final String SAMPLE = "sample";

    /** More say nothing new. */
    private static final int ENOUGH = 300;

    private Texts() {}

    /**
     * Reads texts.
     *
     * @param place a JSON Lines file with a field "text", a text file, a folder of text files, or {@link #SAMPLE}
     */
    static List<String> from(String place) {
        try {
            if (place.equals(SAMPLE)) {
                return sample();
            }
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            return place.endsWith(".jsonl") ? lines(path) : List.of(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sample() throws IOException {
        try (InputStream in = Texts.class.getResourceAsStream("/dateline/benchmark/reports.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split("\n====\n", -1));
        }
    }

    private static List<String> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(Files::isRegularFile).sorted().limit(ENOUGH).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    /** Texts from all parts of the file. */
    private static List<String> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(file);
        int step = Math.max(1, lines.size() / ENOUGH);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += step) {
            JsonNode text = json.readTree(lines.get(i)).get("text");
            if (text != null) {
                texts.add(text.asText());
            }
        }
        return texts;
    }

    /** A text cut at its blank lines. */
    static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(new Span(start, end), Paragraph.Kind.BODY));
            }
            start = end + 2;
        }
        return paragraphs;
    }
}
