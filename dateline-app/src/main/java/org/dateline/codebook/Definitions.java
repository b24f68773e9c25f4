package org.dateline.codebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coding.EventType;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/** What types, modes, contexts and roots mean ({@code definitions.txt}), for all that the ontology lists. */
final class Definitions {
    static final String FILE = "definitions.txt";

    private final Map<String, List<String>> types = new HashMap<>();
    private final Map<String, String> modeMeanings = new HashMap<>();
    private final Map<String, String> contextMeanings = new HashMap<>();
    private final Map<String, String> roots = new LinkedHashMap<>();
    private final Map<String, List<String>> modes = new HashMap<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();

    static Definitions read(Lexicon lexicon) {
        Definitions definitions = new Definitions();
        lexicon.file(FILE).entries().forEach(definitions::define);
        lexicon.file("ontology.txt").entries().forEach(definitions::list);
        return definitions;
    }

    private void define(Entry entry) {
        List<String> fields = entry.fields('|');
        String name = fields.get(0);
        String meaning = fields.get(fields.size() - 1);
        switch (entry.section()) {
            case "types" -> types.put(name, fields);
            case "modes" -> modeMeanings.put(name, meaning);
            case "contexts" -> contextMeanings.put(name, meaning);
            case "cameo" -> roots.put(name, meaning);
            default -> throw new LexiconException(entry.where(), "unknown section " + entry.section());
        }
    }

    private void list(Entry entry) {
        List<String> words = List.of(entry.text().split(" +"));
        if ("modes".equals(entry.section())) {
            modes.put(words.get(0), words.subList(1, words.size()));
        } else if ("contexts".equals(entry.section())) {
            words.forEach(context -> contexts.put(context, known(contextMeanings, context)));
        }
    }

    /** What the type covers. */
    String meaning(EventType type) {
        return fields(type).get(2);
    }

    /** The CAMEO codes that the type replaces. */
    String codes(EventType type) {
        return fields(type).get(1);
    }

    private List<String> fields(EventType type) {
        List<String> fields = types.getOrDefault(type.name(), List.of());
        if (fields.size() != 3) {
            throw new LexiconException(FILE, "wants a line \"" + type + " | CAMEO CODES | MEANING\"");
        }
        return fields;
    }

    /** The modes of a type, in the order of the ontology. */
    List<String> modes(EventType type) {
        return modes.getOrDefault(type.name(), List.of());
    }

    String meaning(EventType type, String mode) {
        return known(modeMeanings, type + " " + mode);
    }

    /** All contexts with their meanings, in the order of the ontology. */
    Map<String, String> contexts() {
        return contexts;
    }

    /** The twenty roots of CAMEO with their names. */
    Map<String, String> roots() {
        return roots;
    }

    private static String known(Map<String, String> meanings, String name) {
        String meaning = meanings.get(name);
        if (meaning == null) {
            throw new LexiconException(FILE, "says nothing of \"" + name + "\", which the ontology lists");
        }
        return meaning;
    }
}
