package org.dateline.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.Event;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;

/** The verbs of the lexicon: those of event entries, and those that carry, embed or report. */
final class KnownVerbs {
    private static final List<String> OTHER = List.of("events/light.txt", "events/governors.txt");
    private final Set<String> events = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private int entries;

    KnownVerbs(Lexicon lexicon) {
        for (LexiconFile file : lexicon.folder("events")) {
            if (!OTHER.contains(file.name())) {
                file.entries().forEach(this::event);
            }
        }
        Stream<LexiconFile> carrying = OTHER.stream().map(lexicon::file);
        Stream.concat(carrying, lexicon.folder("speech").stream())
                .flatMap(file -> file.entries().stream())
                .filter(KnownVerbs::isVerb)
                .forEach(entry -> others.add(first(entry)));
    }

    private void event(Entry entry) {
        if (Event.COUNTS.contains(entry.section())) {
            return;
        }
        if (!entry.section().startsWith("NONE")) {
            entries++;
        }
        if (isVerb(entry)) {
            events.add(first(entry));
        }
    }

    private static boolean isVerb(Entry entry) {
        for (String word : List.of(entry.text().split("\\s+"))) {
            if ("n".equals(word) || "a".equals(word)) {
                return false;
            }
            if ("v".equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String first(Entry entry) {
        return entry.text().split("\\s+")[0].toLowerCase(Locale.ROOT);
    }

    /** How many entries lead to an event. */
    int entries() {
        return entries;
    }

    /** Whether an entry of the event lexicon begins with this verb. */
    boolean isEvent(String lemma) {
        return events.contains(lemma);
    }

    /** Whether the verb carries event nouns, embeds acts or reports speech. */
    boolean isOther(String lemma) {
        return others.contains(lemma);
    }
}
