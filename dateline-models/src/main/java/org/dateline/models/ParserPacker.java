package org.dateline.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Packs CoreNLP's dependency model, a gzipped text of 4 million decimals, into 16-bit fixed point. All numbers of the
 * text have four decimals, so that nothing is lost; this is checked for each.
 */
final class ParserPacker {
    private static final int MAGIC = 0x444c5031;
    private static final double SCALE = 10_000;

    private final BufferedReader in;
    private final Map<Integer, Integer> wide = new TreeMap<>();

    private ParserPacker(BufferedReader in) {
        this.in = in;
    }

    static void pack(Path source, Path target) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(source), 1 << 16), StandardCharsets.UTF_8))) {
            new ParserPacker(in).pack().save(target);
        }
    }

    private ModelWriter pack() throws IOException {
        int words = setting("dict");
        int tags = setting("pos");
        int relations = setting("label");
        int embedding = setting("embeddingSize");
        int hidden = setting("hiddenSize");
        int places = setting("numTokens");
        setting("preComputed");
        short[] embeddings = new short[(words + tags + relations) * embedding];
        List<String> names = new ArrayList<>();
        for (int row = 0; row < words + tags + relations; row++) {
            String[] parts = line().split(" ");
            names.add(parts[0]);
            fill(embeddings, row * embedding, parts, 1, embedding, true);
        }
        ModelWriter out =
                new ModelWriter(MAGIC).number(embedding).number(hidden).number(places);
        out.longs(Hash.of(names.subList(0, words))).number(words).strings(names.subList(words, words + tags));
        out.strings(names.subList(words + tags, names.size()))
                .shorts(embeddings)
                .exceptions(wide);
        out.shorts(rows(embedding * places, hidden)).shorts(rows(1, hidden));
        return out.shorts(rows(hidden, 2 * relations - 1));
    }

    private short[] rows(int rows, int columns) throws IOException {
        short[] values = new short[rows * columns];
        for (int row = 0; row < rows; row++) {
            fill(values, row * columns, line().split(" "), 0, columns, false);
        }
        return values;
    }

    private void fill(short[] target, int at, String[] parts, int from, int count, boolean mayBeWide) {
        if (parts.length != from + count) {
            throw new IllegalStateException("a line of %d parts, not %d".formatted(parts.length, from + count));
        }
        for (int i = 0; i < count; i++) {
            String text = parts[from + i];
            int fixed = (int) Math.round(Double.parseDouble(text) * SCALE);
            if (fixed / (float) SCALE != Float.parseFloat(text)) {
                throw new IllegalStateException(text + " has no exact fixed-point form");
            }
            boolean fits = Math.abs(fixed) < Short.MAX_VALUE;
            if (!fits && !mayBeWide) {
                throw new IllegalStateException(text + " is too large");
            }
            target[at + i] = fits ? (short) fixed : Short.MIN_VALUE;
            if (!fits) {
                wide.put(at + i, fixed);
            }
        }
    }

    private int setting(String name) throws IOException {
        String line = line();
        if (!line.startsWith(name + "=")) {
            throw new IllegalStateException(name + " expected, not " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IllegalStateException("the parser model ends too early");
        }
        return line;
    }
}
