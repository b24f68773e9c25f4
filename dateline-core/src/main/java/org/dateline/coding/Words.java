package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.LexiconException;

/**
 * The right side of a condition: lemmas, classes, or anything.
 *
 * @param any "*": whatever stands there
 * @param none "-": nothing may stand there
 * @param lemmas words that fit
 * @param classes names of noun classes that fit, without the at sign
 */
record Words(boolean any, boolean none, Set<String> lemmas, List<String> classes) {
    static Words parse(String text, NounClasses known, String where) {
        if ("*".equals(text) || "-".equals(text)) {
            return new Words("*".equals(text), "-".equals(text), Set.of(), List.of());
        }
        Set<String> lemmas = new HashSet<>();
        List<String> classes = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            if (part.isEmpty()) {
                throw new LexiconException(where, "empty word in \"" + text + "\"");
            }
            if (part.startsWith("@")) {
                classes.add(checked(part.substring(1), known, where));
            } else {
                lemmas.add(part.toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        return new Words(false, false, lemmas, classes);
    }

    private static String checked(String name, NounClasses known, String where) {
        if (!Scene.DYNAMIC.contains(name) && !known.has(name)) {
            throw new LexiconException(where, "there is no class \"@" + name + "\" (classes/" + name + ".txt)");
        }
        return name;
    }
}
