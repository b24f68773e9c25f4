package org.dateline.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/** The words around a name that speak for or against a place, and the names that seldom are places. */
final class PlaceCues {
    private final Map<String, Set<String>> words = new HashMap<>();

    PlaceCues(Lexicon lexicon) {
        read(lexicon, "places/place-cues.txt");
        read(lexicon, "places/not-places.txt");
    }

    private void read(Lexicon lexicon, String file) {
        for (Entry entry : lexicon.file(file).entries()) {
            Set<String> section = words.computeIfAbsent(entry.section(), k -> new HashSet<>());
            if (entry.section().equals("phrases")) {
                section.add(entry.text());
            } else {
                section.addAll(List.of(entry.text().split(" ", -1)));
            }
        }
    }

    /** Whether a folded word stands in a section of place-cues.txt or not-places.txt. */
    boolean is(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }
}
