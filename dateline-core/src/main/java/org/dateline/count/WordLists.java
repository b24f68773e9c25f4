package org.dateline.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Comma-separated word lists of one knowledge file, by section: phrases of several words and single words alike. */
final class WordLists {
    private final Map<String, Phrases<Entry>> phrases = new HashMap<>();
    private final Map<String, Map<String, Entry>> words = new HashMap<>();
    private final Set<String> openings = new HashSet<>();

    private WordLists() {}

    /** The lists of a file; what follows " = " in an entry is left to the caller. */
    static WordLists load(Lexicon lexicon, String file) {
        WordLists lists = new WordLists();
        LexiconFile read = lexicon.file(file);
        for (Entry entry : read.entries()) {
            lists.add(entry);
        }
        return lists;
    }

    private void add(Entry entry) {
        int equals = entry.text().indexOf(" = ");
        String forms = equals < 0 ? entry.text() : entry.text().substring(0, equals);
        for (String form : forms.split(",")) {
            String word = form.strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                phrases.computeIfAbsent(entry.section(), s -> new Phrases<>()).add(word, entry);
                words.computeIfAbsent(entry.section(), s -> new HashMap<>()).put(word, entry);
                openings.add(word.indexOf(' ') < 0 ? word : word.substring(0, word.indexOf(' ')));
            }
        }
    }

    /** What stands after the equals sign of an entry. */
    static String value(Entry entry) {
        int equals = entry.text().indexOf(" = ");
        return equals < 0 ? "" : entry.text().substring(equals + 3).strip();
    }

    /** The longest phrase of the section at the token, or null. */
    Phrases.@Nullable Found<Entry> at(String section, String[] tokens, int i) {
        Phrases<Entry> known = phrases.get(section);
        return known == null || i < 0 || i >= tokens.length ? null : known.at(tokens, i);
    }

    /** The entry of a single word in the section, or null. */
    @Nullable
    Entry entry(String section, String word) {
        Map<String, Entry> known = words.get(section);
        return known == null ? null : known.get(word);
    }

    boolean has(String section, String word) {
        return entry(section, word) != null;
    }

    /** Whether a phrase of any section begins with the word. */
    boolean begins(String word) {
        return openings.contains(word);
    }
}
