package org.dateline.dictionary;

import java.util.List;

/** The regular forms of an English verb, as PETRARCH makes them where a dictionary lists none. */
final class VerbForms {
    private VerbForms() {}

    static List<String> of(String verb) {
        int n = verb.length();
        char last = verb.charAt(n - 1);
        if (last == 'e') {
            return List.of(verb + "s", verb + "d", verb.substring(0, n - 1) + "ing");
        }
        if (last == 'y' && n > 1 && "aeiou".indexOf(verb.charAt(n - 2)) < 0) {
            String stem = verb.substring(0, n - 1);
            return List.of(stem + "ies", stem + "ied", verb + "ing");
        }
        boolean hiss = verb.endsWith("ss") || verb.endsWith("ch") || verb.endsWith("sh") || last == 'x' || last == 'z';
        return List.of(verb + (hiss ? "es" : "s"), verb + "ed", verb + "ing");
    }
}
