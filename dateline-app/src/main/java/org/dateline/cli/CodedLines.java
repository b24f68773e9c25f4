package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of coded reports, as {@code dateline code --format jsonl} writes them. */
final class CodedLines implements Closeable {
    private static final int SNIFF = 4_096;

    /** How a record begins, and no report as it is handed in does. */
    private static final Pattern RECORD = Pattern.compile("\\s*\\{\\s*\"report\"\\s*:\\s*\\{.*", Pattern.DOTALL);

    private final BufferedReader lines;
    private final String name;
    private int number;

    CodedLines(InputStream in, String name) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.name = name;
    }

    static CodedLines of(Path file) throws IOException {
        return new CodedLines(Files.newInputStream(file), file.toString());
    }

    /** Whether a file holds coded reports, by its name and how it begins. */
    static boolean holds(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file) || !(name.endsWith(".jsonl") || name.endsWith(".ndjson"))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(SNIFF), StandardCharsets.UTF_8);
            return RECORD.matcher(start).matches();
        } catch (IOException e) {
            return false; // whoever reads it will say what is wrong with it
        }
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    String next() throws IOException {
        String line = lines.readLine();
        number++;
        while (line != null && line.isBlank()) {
            line = lines.readLine();
            number++;
        }
        return line;
    }

    /** File and line of what {@link #next} gave last. */
    String where() {
        return name + ":" + number;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
