package org.dateline.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * The worked examples of one event file. An example directly below an entry is that entry's. Those at the head of a
 * section are the section's; such a one goes to the entry, of those whose words stand in it, that asks for most, as the
 * coder chooses it.
 */
final class EventExamples {
    private final Map<Entry, String> examples = new HashMap<>();
    private final List<Example> sections = new ArrayList<>();

    EventExamples(LexiconFile file, List<EventLine> lines, Surface surface) {
        Map<Integer, EventLine> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.entry().line(), line));
        Set<Integer> comments = new HashSet<>();
        for (Example example : file.examples()) {
            comments.add(example.line());
            int above = example.line() - 1;
            while (comments.contains(above)) {
                above--;
            }
            EventLine line = byNumber.get(above);
            if (line != null && example.taken()) {
                examples.putIfAbsent(line.entry(), example.sentence());
            } else {
                sections.add(example);
            }
        }
        sections.stream().filter(Example::taken).forEach(example -> give(example, lines, surface));
    }

    private void give(Example example, List<EventLine> lines, Surface surface) {
        List<String> sentence = Surface.words(example.sentence());
        Map<String, EventLine> best = new HashMap<>();
        for (EventLine line : lines) {
            if (surface.shows(sentence, line)) {
                best.merge(line.words() + line.pos(), line, (a, b) -> b.conditions() >= a.conditions() ? b : a);
            }
        }
        for (EventLine line : best.values()) {
            if (line.entry().section().equals(example.section())) {
                examples.putIfAbsent(line.entry(), example.sentence());
            }
        }
    }

    /** The example of a line, or null where none shows it. */
    @Nullable
    String of(EventLine line) {
        return examples.get(line.entry());
    }

    /** Examples of whole sections, those that must be taken and those that must not. */
    List<Example> ofSections() {
        return sections;
    }
}
