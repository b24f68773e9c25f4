package org.dateline.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of the event lexicon:
 *
 * <pre>
 *   section = "[" type mode cameo [contexts] "]"
 *   entry   = lemma {lemma} ("v" | "n" | "a") {condition | role | override}
 * </pre>
 */
final class EntryParser {
    private static final Set<String> FLAGS = Set.of("recip", "strong", "weak", "light");
    private static final Set<String> POS = Set.of("v", "n", "a");

    private final Ontology ontology;
    private final NounClasses classes;

    EntryParser(Ontology ontology, NounClasses classes) {
        this.ontology = ontology;
        this.classes = classes;
    }

    /** Parts of a line while it is being read. */
    private static final class Draft {
        final List<Condition> conditions = new ArrayList<>();
        final Set<String> flags = new HashSet<>();
        final Map<String, String> settings = new HashMap<>();
    }

    EventEntry parse(Entry line) {
        String[] words = line.text().split("\\s+");
        int pos = 1;
        while (pos < words.length && !POS.contains(words[pos])) {
            pos++;
        }
        if (pos >= words.length) {
            throw new LexiconException(
                    line.where(), "has no part of speech (v, n or a) after the words: " + line.text());
        }
        Draft draft = new Draft();
        for (int i = pos + 1; i < words.length; i++) {
            read(words[i], draft, line.where());
        }
        return build(line, List.of(Arrays.copyOf(words, pos)), words[pos].charAt(0), draft);
    }

    private void read(String word, Draft draft, String where) {
        int equals = word.indexOf('=');
        if (FLAGS.contains(word)) {
            draft.flags.add(word);
        } else if (word.startsWith("+")) {
            draft.conditions.add(new Condition("+", false, Words.parse(word.substring(1), classes, where)));
        } else if ("neg".equals(word)) {
            draft.conditions.add(new Condition("neg", false, Words.parse("*", classes, where)));
        } else if (equals < 1) {
            throw new LexiconException(
                    where, "cannot read \"" + word + "\"; want +particle, slot=words, s=, t= or a flag");
        } else {
            setting(word, equals, draft, where);
        }
    }

    private void setting(String word, int equals, Draft draft, String where) {
        boolean negated = word.charAt(equals - 1) == '!';
        String key = word.substring(0, negated ? equals - 1 : equals);
        String value = word.substring(equals + 1);
        switch (key) {
            case "s", "t", "mode", "cameo", "ctx", "status", "timeframe" -> draft.settings.put(key, value);
            default ->
                draft.conditions.add(new Condition(key.replace('_', ' '), negated, Words.parse(value, classes, where)));
        }
    }

    private EventEntry build(Entry line, List<String> lemmas, char pos, Draft draft) {
        List<String> head = List.of(line.section().split("\\s+"));
        EventType type = type(head.get(0), line);
        String mode = draft.settings.getOrDefault("mode", part(head, 1));
        String cameo = draft.settings.getOrDefault("cameo", part(head, 2));
        List<String> contexts = list(draft.settings.getOrDefault("ctx", part(head, 3)));
        if (type != null) {
            ontology.check(type, none(mode), none(cameo), contexts, line.where());
        }
        return new EventEntry(
                line,
                type,
                none(mode),
                none(cameo),
                contexts,
                lemmas.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(),
                pos,
                List.copyOf(draft.conditions),
                paths(draft.settings.get("s")),
                paths(draft.settings.get("t")),
                Set.copyOf(draft.flags),
                status(draft.settings.get("status"), line.where()),
                timeframe(draft.settings.get("timeframe"), line.where()));
    }

    private static @Nullable EventType type(String name, Entry line) {
        if ("NONE".equals(name) || Event.COUNTS.contains(name)) {
            return null;
        }
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    line.where(), "stands under [" + line.section() + "], which names no event type");
        }
    }

    private static String part(List<String> head, int i) {
        return i < head.size() ? head.get(i) : "-";
    }

    private static @Nullable String none(String value) {
        return "-".equals(value) ? null : value;
    }

    private static List<String> list(String value) {
        return "-".equals(value) ? List.of() : List.of(value.split(","));
    }

    private static @Nullable List<String> paths(@Nullable String value) {
        return value == null
                ? null
                : "-".equals(value)
                        ? List.of()
                        : List.of(value.replace('_', ' ').split(","));
    }

    static @Nullable Status status(@Nullable String label, String where) {
        if (label == null) {
            return null;
        }
        for (Status status : Status.values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new LexiconException(where, "no status is called \"" + label + "\"");
    }

    private static @Nullable Timeframe timeframe(@Nullable String label, String where) {
        if (label == null) {
            return null;
        }
        for (Timeframe timeframe : Timeframe.values()) {
            if (timeframe.label().equals(label)) {
                return timeframe;
            }
        }
        throw new LexiconException(where, "no timeframe is called \"" + label + "\"");
    }
}
