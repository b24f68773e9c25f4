package org.dateline.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/** PLOVER's types, modes and contexts and CAMEO's codes, as the file {@code ontology.txt} lists them. */
public final class Ontology {
    private final Map<EventType, Set<String>> modes = new HashMap<>();
    private final Set<String> contexts = new TreeSet<>();
    private final Set<String> cameo = new TreeSet<>();

    public static Ontology load(Lexicon lexicon) {
        Ontology ontology = new Ontology();
        for (Entry entry : lexicon.file("ontology.txt").entries()) {
            List<String> words = List.of(entry.text().split(" +"));
            switch (entry.section()) {
                case "modes" ->
                    ontology.modes.put(EventType.valueOf(words.get(0)), Set.copyOf(words.subList(1, words.size())));
                case "contexts" -> ontology.contexts.addAll(words);
                case "cameo" -> ontology.cameo.addAll(words);
                default -> throw new LexiconException(entry.where(), "unknown section " + entry.section());
            }
        }
        return ontology;
    }

    /** The modes of a type, in order. */
    public List<String> modes(EventType type) {
        return modes.getOrDefault(type, Set.of()).stream().sorted().toList();
    }

    /** The contexts, in order. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    /** The codes of CAMEO, in order. */
    public List<String> cameo() {
        return List.copyOf(cameo);
    }

    void check(EventType type, @Nullable String mode, @Nullable String code, List<String> given, String where) {
        if (mode != null && !modes.getOrDefault(type, Set.of()).contains(mode)) {
            throw new LexiconException(where, type + " has no mode \"" + mode + "\", only " + modes.get(type));
        }
        if (code != null && !cameo.contains(code)) {
            throw new LexiconException(where, "CAMEO has no code \"" + code + "\"");
        }
        for (String context : given) {
            if (!contexts.contains(context)) {
                throw new LexiconException(where, "PLOVER has no context \"" + context + "\", only " + contexts);
            }
        }
    }
}
