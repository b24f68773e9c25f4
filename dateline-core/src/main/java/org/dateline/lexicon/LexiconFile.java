package org.dateline.lexicon;

import java.util.List;

/**
 * A knowledge file as read: entries and worked examples.
 *
 * <p>The form, the same for all files: UTF-8 text; blank lines do not count; {@code #} at the start of a line or after
 * two blanks begins a comment; {@code # yes:} and {@code # no:} are worked examples that the build runs; {@code
 * [section]} begins a section that lasts until the next one; every other line is an entry.
 */
public record LexiconFile(String name, List<Entry> entries, List<Example> examples) {
    public LexiconFile {
        entries = List.copyOf(entries);
        examples = List.copyOf(examples);
    }

    /** Parses the text of a file; {@code name} is its path below the language folder. */
    public static LexiconFile parse(String name, String text) {
        List<Entry> entries = new java.util.ArrayList<>();
        List<Example> examples = new java.util.ArrayList<>();
        String section = "";
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.startsWith("# yes:") || line.startsWith("# no:")) {
                boolean taken = line.startsWith("# yes:");
                examples.add(new Example(
                        name,
                        number,
                        section,
                        taken,
                        line.substring(taken ? 6 : 5).strip()));
            } else if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1).strip();
            } else {
                String entry = uncommented(line);
                if (!entry.isEmpty()) {
                    entries.add(new Entry(name, number, section, entry));
                }
            }
        }
        return new LexiconFile(name, entries, examples);
    }

    private static String uncommented(String line) {
        if (line.startsWith("#")) {
            return "";
        }
        int comment = line.indexOf("  #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
