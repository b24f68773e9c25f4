package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;

/** All event entries, found by their head word; those that ask for more come first. */
final class EventLexicon {
    /** Files of the events folder that hold something other than entries. */
    private static final List<String> OTHER = List.of("light.txt", "governors.txt", "casualties.txt");

    private final Map<String, List<EventEntry>> entries = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    static EventLexicon load(Lexicon lexicon, Ontology ontology, NounClasses classes) {
        EventLexicon events = new EventLexicon();
        EntryParser parser = new EntryParser(ontology, classes);
        List<LexiconException> faults = new ArrayList<>();
        for (LexiconFile file : lexicon.folder("events")) {
            if (OTHER.stream().noneMatch(file.name()::endsWith)) {
                file.entries().forEach(line -> events.add(line, parser, faults));
                events.examples.addAll(file.examples());
            }
        }
        LexiconException.throwAll(faults);
        // Later entries were put first, and the sort is stable: of two that ask for as much, the later wins.
        events.entries
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(EventEntry::weight).reversed()));
        return events;
    }

    private void add(Entry line, EntryParser parser, List<LexiconException> faults) {
        try {
            EventEntry entry = parser.parse(line);
            entries.computeIfAbsent(entry.key(), k -> new ArrayList<>(2)).add(0, entry);
        } catch (LexiconException fault) {
            faults.add(fault);
        }
    }

    List<EventEntry> at(String lemma) {
        return entries.getOrDefault(lemma, List.of());
    }

    List<Example> examples() {
        return examples;
    }

    /** How many entries each type has; NONE for those that block. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<EventEntry> list : entries.values()) {
            for (EventEntry entry : list) {
                EventType type = entry.type();
                counts.merge(type == null ? "NONE" : type.name(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
