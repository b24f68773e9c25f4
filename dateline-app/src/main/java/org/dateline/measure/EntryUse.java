package org.dateline.measure;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.CodedReport;
import org.dateline.coding.Event;
import org.dateline.evidence.Evidence;

/** Which entries of the event lexicon the events of each set rest on. */
final class EntryUse {
    private final int entries;
    private final Map<String, Map<String, Integer>> sets = new LinkedHashMap<>();

    /** Starts empty; {@code entries} is how many the lexicon has that lead to an event. */
    EntryUse(int entries) {
        this.entries = entries;
    }

    boolean add(String set, CodedReport coded) {
        Map<String, Integer> fired = sets.computeIfAbsent(set, s -> new HashMap<>());
        for (Event event : coded.events()) {
            Evidence type = event.evidence().get("type");
            if (type != null) {
                fired.merge(type.rule().entry(), 1, Integer::sum);
            }
        }
        return true;
    }

    /** In how many sets each entry fires. */
    private Map<String, Integer> inSets() {
        Map<String, Integer> counts = new HashMap<>();
        sets.values().forEach(fired -> fired.keySet().forEach(entry -> counts.merge(entry, 1, Integer::sum)));
        return counts;
    }

    void print(PrintStream out) {
        Map<String, Integer> inSets = inSets();
        out.printf(
                "%-26s %8s %8s %22s %18s%n", "set", "events", "entries", "on entries of 2+ sets", "of this set alone");
        sets.forEach((set, fired) -> {
            int events = fired.values().stream().mapToInt(n -> n).sum();
            int shared = fired.entrySet().stream()
                    .filter(e -> inSets.getOrDefault(e.getKey(), 0) > 1)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            out.printf(
                    "%-26s %8d %8d %22s %18s%n",
                    set, events, fired.size(), share(shared, events), share(events - shared, events));
        });
        long several = inSets.values().stream().filter(n -> n > 1).count();
        out.printf(
                "of %d entries that lead to an event %d fire in two sets or more, %d in one, %d in none%n%n",
                entries, several, inSets.size() - several, entries - inSets.size());
    }

    static String share(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
