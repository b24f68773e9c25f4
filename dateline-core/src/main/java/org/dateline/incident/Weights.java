package org.dateline.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.EventType;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/** What each compared thing weighs and how a reader is told of it; the thresholds; the families of types. */
final class Weights {
    private static final String FILE = "incident/weights.txt";
    /** Stands for the words of a feature that readers are not told of. */
    private static final String SILENT = "~";

    private final double[] weights = new double[Feature.values().length];
    private final String[] words = new String[Feature.values().length];
    private final Map<String, Double> thresholds = new HashMap<>();
    private final Map<EventType, List<String>> families = new EnumMap<>(EventType.class);
    private final List<Set<EventType>> retold = new ArrayList<>();
    private final List<Set<String>> modes = new ArrayList<>();
    private final Set<String> incidental = new HashSet<>();
    private final Set<String> another = new HashSet<>();

    private Weights() {
        java.util.Arrays.fill(words, SILENT);
    }

    /** Reads the weights; throws a lexicon exception with file and line where one is wrong. */
    static Weights load(Lexicon lexicon) {
        Weights weights = new Weights();
        Map<String, Feature> features = new HashMap<>();
        for (Feature feature : Feature.values()) {
            features.put(feature.label(), feature);
        }
        for (Entry entry : lexicon.file(FILE).entries()) {
            weights.read(entry, features);
        }
        return weights;
    }

    private void read(Entry entry, Map<String, Feature> features) {
        switch (entry.section()) {
            case "weights" -> weight(entry, features);
            case "thresholds" -> thresholds.put(entry.fields(' ').get(0), number(entry));
            case "families" -> family(entry);
            case "retold" -> retold.add(types(entry, entry.fields(' ')));
            case "modes" -> modes.add(Set.copyOf(entry.fields(' ')));
            case "incidental" -> incidental.add(entry.text().toLowerCase(Locale.ROOT));
            case "another" -> another.add(entry.text().toLowerCase(Locale.ROOT));
            default ->
                throw new LexiconException(
                        entry.where(),
                        "stands in no section; wants [weights], [thresholds], [families], [retold], [modes], [incidental] or [another]");
        }
    }

    private void weight(Entry entry, Map<String, Feature> features) {
        String[] parts = entry.text().split("\\s+", 3);
        Feature feature = features.get(parts[0]);
        if (feature == null || parts.length < 3) {
            throw new LexiconException(
                    entry.where(), "wants FEATURE WEIGHT WORDS; the features are those of the shipped file");
        }
        weights[feature.ordinal()] = number(entry);
        words[feature.ordinal()] = parts[2];
    }

    private void family(Entry entry) {
        List<String> parts = entry.fields(' ');
        for (EventType type : types(entry, parts.subList(1, parts.size()))) {
            families.computeIfAbsent(type, t -> new ArrayList<>(1)).add(parts.get(0));
        }
    }

    private static Set<EventType> types(Entry entry, List<String> names) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String name : names) {
            try {
                types.add(EventType.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(entry.where(), "\"" + name + "\" is no PLOVER type");
            }
        }
        return types;
    }

    private static double number(Entry entry) {
        String[] parts = entry.text().split("\\s+", 3);
        try {
            return Double.parseDouble(parts[1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new LexiconException(entry.where(), "wants a name and a number");
        }
    }

    double of(Feature feature) {
        return weights[feature.ordinal()];
    }

    /** The words for a reader, or an empty string where there is nothing to tell. */
    String tell(Feature feature, String first, String second) {
        String form = words[feature.ordinal()];
        return SILENT.equals(form) ? "" : form.replace("{0}", first).replace("{1}", second);
    }

    double threshold(String name) {
        Double value = thresholds.get(name);
        if (value == null) {
            throw new LexiconException(FILE, "has no threshold \"" + name + "\"");
        }
        return value;
    }

    /** The families of a type; a type without one is a family of its own. */
    List<String> families(EventType type) {
        return families.getOrDefault(type, List.of(type.name().toLowerCase(Locale.ROOT)));
    }

    /** Whether two types can tell of one happening. */
    boolean related(EventType a, EventType b) {
        return a == b
                || families(a).stream().anyMatch(families(b)::contains)
                || retold.stream().anyMatch(r -> r.contains(a) && r.contains(b));
    }

    /** Whether one of the modes can be told as one of the others; true where one side has none. */
    boolean alike(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        for (String a : first) {
            for (String b : second) {
                if (a.equals(b) || modes.stream().anyMatch(m -> m.contains(a) && m.contains(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a thing that was hit, or its class, says nothing of which incident it was. */
    boolean incidental(Item item) {
        return incidental.contains(item.head()) || incidental.contains(item.kind());
    }

    /** Whether the word tells of a further event of the kind ("another blast"). */
    boolean another(String word) {
        return another.contains(word);
    }
}
