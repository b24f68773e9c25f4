package org.dateline.dictionary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.LexiconException;

/**
 * A dictionary file as lines without comments: {@code #} and {@code ;} outside of brackets begin one, and what stands
 * between {@code <!--} and {@code -->} is one, over many lines if need be.
 *
 * @param form which program it was written for
 * @param lines the lines that say something
 */
record DictionaryText(Form form, List<Line> lines) {
    static DictionaryText read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), decoded(file));
        } catch (IOException e) {
            throw new LexiconException(file.toString(), "cannot be read; give the path of a dictionary file");
        }
    }

    /** UTF-8, or Latin-1 as many of the old files are. */
    private static String decoded(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    static DictionaryText parse(String name, String text) {
        List<String> raw = text.lines().toList();
        List<Line> lines = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < raw.size(); i++) {
            StringBuilder kept = new StringBuilder();
            within = uncomment(raw.get(i), within, kept);
            String line = kept.toString().strip();
            if (!line.isEmpty()) {
                lines.add(new Line(name, i + 1, line));
            }
        }
        if (within) {
            throw new LexiconException(name + ":" + raw.size(), "\"<!--\" is not closed; put \"-->\" after it");
        }
        return new DictionaryText(Form.of(raw), List.copyOf(lines));
    }

    /** Copies what is no comment; returns whether a bracketed comment goes on in the next line. */
    private static boolean uncomment(String line, boolean inside, StringBuilder kept) {
        boolean within = inside;
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (within) {
                within = !line.startsWith("-->", i);
                i += within ? 0 : 2;
            } else if (line.startsWith("<!", i)) {
                within = true;
            } else if (depth == 0 && (c == '#' || c == ';')) {
                return false;
            } else {
                depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
                kept.append(c == '\t' ? ' ' : c);
            }
        }
        return within;
    }
}
