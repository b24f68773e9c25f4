package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts words of dictionaries and of reports alike, so that they can be compared: at hyphens, underscores, clitics. */
final class Cut {
    private Cut() {}

    /** The parts of a word in lower case; none for a lone hyphen. */
    static List<String> words(String word) {
        List<String> parts = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean end = i == word.length() || word.charAt(i) == '-' || word.charAt(i) == '_' || word.charAt(i) == '–';
            if (end) {
                if (i > from) {
                    add(word.substring(from, i).toLowerCase(Locale.ROOT).replace('’', '\''), parts);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** "Don't" is two words, "Gondor's" too; the point that ends "U.S." does not count. */
    private static void add(String word, List<String> parts) {
        int mark = word.endsWith("n't") ? word.length() - 3 : word.endsWith("'s") ? word.length() - 2 : -1;
        if (mark > 0) {
            parts.add(word.substring(0, mark));
            parts.add(word.substring(mark));
        } else if (word.length() > 1 && word.endsWith(".")) {
            parts.add(word.substring(0, word.length() - 1));
        } else {
            parts.add(word);
        }
    }
}
