package org.dateline.codebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says conditions, roles and flags of event entries in words. */
final class Terms {
    private static final Map<String, String> FLAGS = Map.of(
            "recip", "both sides do it",
            "strong", "also without a political actor",
            "weak", "only with a political actor",
            "light", "only with a verb that carries it or an actor",
            "neg", "negated");

    private static final Map<String, String> SLOTS = Map.ofEntries(
            Map.entry("subj", "subject"),
            Map.entry("obj", "object"),
            Map.entry("mod", "modifier"),
            Map.entry("poss", "possessor"),
            Map.entry("inf", "infinitive"),
            Map.entry("that", "that-clause"),
            Map.entry("ing", "gerund"),
            Map.entry("adv", "adverb"),
            Map.entry("aux", "auxiliary"),
            Map.entry("mark", "conjunction"),
            Map.entry("clause", "clause"),
            Map.entry("status", "status"),
            Map.entry("timeframe", "timeframe"));

    private Terms() {}

    static String inWords(List<String> terms) {
        return terms.stream().map(Terms::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(String term) {
        int equals = term.indexOf('=');
        if (term.startsWith("+")) {
            return "with *" + String.join("* or *", alternatives(term.substring(1))) + "*";
        }
        if (equals < 0) {
            return FLAGS.getOrDefault(term, term);
        }
        boolean negated = term.charAt(equals - 1) == '!';
        String slot = term.substring(0, negated ? equals - 1 : equals);
        String value = term.substring(equals + 1);
        return switch (slot) {
            case "s" -> role("source", value);
            case "t" -> role("target", value);
            default -> slot(slot) + ": " + (negated ? "not " : "") + words(value);
        };
    }

    private static String role(String role, String paths) {
        if ("-".equals(paths)) {
            return "no " + role;
        }
        return role + " from " + paths.replace(",", ", ").replace("+", " and ").replace('_', ' ');
    }

    /** "that.subj" is the subject of the that-clause. */
    private static String slot(String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            return slot(slot.substring(dot + 1)) + " of the " + slot(slot.substring(0, dot));
        }
        String name = SLOTS.get(slot);
        return name == null ? "*" + slot.replace('_', ' ') + "*" : name;
    }

    /** Whether a slot is a place in the grammar, and not a preposition. */
    static boolean isGrammatical(String slot) {
        return SLOTS.containsKey(slot.indexOf('.') > 0 ? slot.substring(0, slot.indexOf('.')) : slot);
    }

    private static String words(String value) {
        return switch (value) {
            case "*" -> "any";
            case "-" -> "none";
            default -> String.join(", ", alternatives(value));
        };
    }

    private static List<String> alternatives(String value) {
        return List.of(value.replace('_', ' ').split("\\|"));
    }
}
