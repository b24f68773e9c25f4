package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The synonym sets of a verb dictionary ("&amp;CURRENCY"), each a list of rows of words. */
final class Synonyms {
    private final Map<String, List<List<Word>>> sets = new HashMap<>();

    /** Begins a set, empty until words are added. */
    void open(String name) {
        sets.put(key(name), new ArrayList<>());
    }

    void add(String name, List<List<Word>> rows) {
        sets.computeIfAbsent(key(name), k -> new ArrayList<>()).addAll(rows);
    }

    /** The rows of a set; null where there is none of that name. A plural is made where PETRARCH makes one. */
    @Nullable
    List<List<Word>> rows(String name) {
        return sets.get(key(name));
    }

    /** "&amp;NAME_" and "&amp;name" are one. */
    private static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.endsWith("_") ? key.substring(0, key.length() - 1) : key;
    }
}
