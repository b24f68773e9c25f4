package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of the dictionaries, found by the form in which they stand. */
final class VerbIndex {
    private final Map<String, List<VerbEntry>> byForm = new HashMap<>();
    private final Map<String, List<VerbEntry>> byLemma = new HashMap<>();
    private final Map<String, List<VerbEntry>> byStem = new HashMap<>();
    private final List<VerbBlock> blocks = new ArrayList<>();

    /** Where a verb stands, with the words that belong to it. */
    record Match(VerbEntry entry, int first, int last) {}

    void add(VerbBlock block) {
        blocks.add(block);
    }

    /** Enters a form that the dictionary itself gives. */
    void add(String form, VerbEntry entry) {
        Map<String, List<VerbEntry>> index = entry.head().stem() ? byStem : byForm;
        index.computeIfAbsent(form, k -> new ArrayList<>(2)).add(entry);
    }

    /** Enters a form that is made, or a plain form by which others are found: it gives way to forms that are given. */
    void addMade(String form, VerbEntry entry) {
        byLemma.computeIfAbsent(form, k -> new ArrayList<>(2)).add(entry);
    }

    /** To be called once, after the last verb. */
    void sort() {
        blocks.forEach(VerbBlock::sort);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<VerbBlock> blocks() {
        return blocks;
    }

    /** The verb at a position with the most words around it, or null. */
    @Nullable
    Match at(Reading reading, int position) {
        String word = reading.word(position);
        Match found = best(byForm.get(word), reading, position);
        for (int n = word.length(); found == null && n > 1 && !byStem.isEmpty(); n--) {
            found = best(byStem.get(word.substring(0, n)), reading, position);
        }
        if (found == null) {
            found = best(byLemma.get(word), reading, position);
        }
        String lemma = reading.token(position).lemma().toLowerCase(Locale.ROOT);
        return found != null ? found : best(byLemma.get(lemma), reading, position);
    }

    private static @Nullable Match best(@Nullable List<VerbEntry> entries, Reading reading, int position) {
        if (entries == null) {
            return null;
        }
        return entries.stream()
                .filter(entry -> stands(entry, reading, position))
                .max(Comparator.comparingInt(VerbEntry::size))
                .map(entry -> new Match(
                        entry,
                        position - entry.before().size(),
                        position + entry.after().size()))
                .orElse(null);
    }

    private static boolean stands(VerbEntry entry, Reading reading, int position) {
        int first = position - entry.before().size();
        if (first < 0 || position + entry.after().size() >= reading.size()) {
            return false;
        }
        for (int i = 0; i < entry.before().size(); i++) {
            if (!entry.before().get(i).fits(reading.word(first + i))) {
                return false;
            }
        }
        for (int i = 0; i < entry.after().size(); i++) {
            if (!entry.after().get(i).fits(reading.word(position + 1 + i))) {
                return false;
            }
        }
        return true;
    }
}
