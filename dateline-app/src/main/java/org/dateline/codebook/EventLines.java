package org.dateline.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.codebook.EventLine.Meaning;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The whole event lexicon, put together by what it means. */
final class EventLines {
    /** Files of the events folder that hold other words. */
    private static final Set<String> OTHER =
            Set.of("light.txt", "governors.txt", "casualties.txt", "threats.txt", "index.txt");

    private final Map<String, List<EventLine>> types = new HashMap<>();
    private final Map<Entry, String> examples = new HashMap<>();
    private final Map<Meaning, List<Example>> sections = new HashMap<>();

    static EventLines read(Lexicon lexicon) {
        EventLines lines = new EventLines();
        Surface surface = new Surface(lexicon);
        for (LexiconFile file : lexicon.folder("events")) {
            if (!OTHER.contains(file.name().substring(file.name().lastIndexOf('/') + 1))) {
                lines.add(file, surface);
            }
        }
        return lines;
    }

    private void add(LexiconFile file, Surface surface) {
        List<EventLine> read = file.entries().stream().map(EventLine::read).toList();
        EventExamples found = new EventExamples(file, read, surface);
        for (EventLine line : read) {
            types.computeIfAbsent(line.meaning().type(), t -> new ArrayList<>()).add(line);
            String example = found.of(line);
            if (example != null) {
                examples.put(line.entry(), example);
            }
        }
        for (Example example : found.ofSections()) {
            sections.computeIfAbsent(Meaning.of(example.section()), m -> new ArrayList<>())
                    .add(example);
        }
    }

    /** The entries of a type ("NONE" for those that block), in the order of the files. */
    List<EventLine> of(String type) {
        return types.getOrDefault(type, List.of());
    }

    /** The entries of a type and mode ("-" for none) by what they mean, in order of code and context. */
    Map<Meaning, List<EventLine>> of(String type, String mode) {
        Map<Meaning, List<EventLine>> groups =
                new TreeMap<>(Comparator.comparing(Meaning::cameo).thenComparing(Meaning::contexts));
        for (EventLine line : of(type)) {
            if (line.meaning().mode().equals(mode)) {
                groups.computeIfAbsent(line.meaning(), m -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    /** A sentence from which an entry is read, or null where there is none. */
    @Nullable
    String example(EventLine line) {
        return examples.get(line.entry());
    }

    long shown(List<EventLine> lines) {
        return lines.stream().filter(line -> examples.containsKey(line.entry())).count();
    }

    /** Sentences from which a section must read nothing. */
    List<String> notTaken(Meaning section) {
        return sections.getOrDefault(section, List.of()).stream()
                .filter(example -> !example.taken())
                .map(Example::sentence)
                .toList();
    }
}
