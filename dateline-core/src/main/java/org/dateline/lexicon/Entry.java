package org.dateline.lexicon;

import java.util.List;

/**
 * One line of a knowledge file.
 *
 * @param file path below the language folder, with slashes ("events/assault.txt")
 * @param line line number, from 1
 * @param section the last section header above it without its brackets, or ""
 * @param text the line without comment and outer blanks, never empty
 */
public record Entry(String file, int line, String section, String text) {
    /** Where the entry stands, as records show it: "events/assault.txt:41". */
    public String where() {
        return file + ":" + line;
    }

    /** The text cut at a separator, each part stripped; empty parts are kept. */
    public List<String> fields(char separator) {
        List<String> parts = new java.util.ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
