package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.count.CountMention;
import org.dateline.count.Headcount;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** How many were killed, injured, abducted, arrested, took part: the counts that stand with words of that kind. */
final class Casualties {
    private static final List<String> DEFAULT = List.of("obj");

    private final Map<String, List<EventEntry>> entries = new HashMap<>();
    private final Headcount heads;
    private final TriggerFinder matcher;
    private final RoleFinder roles;

    /**
     * A number of people that something was done to.
     *
     * @param kind killed, injured, abducted, arrested, participants
     * @param token the word that says so
     * @param counted the noun that is counted
     * @param count the number; null where the words name the people without one
     * @param line the line of the file
     */
    record Casualty(
            String kind, int token, int counted, @Nullable CountMention count, EventEntry line) {
        Entry entry() {
            return line.source();
        }
    }

    Casualties(Lexicon lexicon, EntryParser parser, TriggerFinder matcher, RoleFinder roles) {
        this.heads = Headcount.load(lexicon);
        this.matcher = matcher;
        this.roles = roles;
        for (Entry line : lexicon.file("events/casualties.txt").entries()) {
            EventEntry entry = parser.parse(line);
            entries.computeIfAbsent(entry.key(), k -> new ArrayList<>(2)).add(entry);
        }
    }

    List<Casualty> find(Scene scene) {
        List<Casualty> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            for (EventEntry entry : entries.getOrDefault(scene.lemma(i), List.of())) {
                if (matcher.matches(scene, i, entry)) {
                    add(scene, i, entry, found);
                }
            }
        }
        return found;
    }

    /** Whether the word tells of casualties. */
    boolean tells(Scene scene, int token) {
        return entries.getOrDefault(scene.lemma(token), List.of()).stream()
                .anyMatch(e -> matcher.matches(scene, token, e));
    }

    private void add(Scene scene, int token, EventEntry entry, List<Casualty> found) {
        Trigger trigger = new Trigger(token, token, token, entry, null);
        List<String> paths = entry.targetPaths();
        for (String path : paths == null ? DEFAULT : paths) {
            List<Integer> counted = roles.walk(scene, trigger, path);
            for (int noun : counted) {
                found.add(new Casualty(kind(entry), token, noun, count(scene, noun), entry));
            }
            if (!counted.isEmpty()) {
                return;
            }
        }
    }

    private static String kind(EventEntry entry) {
        return entry.source().section().split(" ", 2)[0];
    }

    private @Nullable CountMention count(Scene scene, int noun) {
        return heads.of(scene.sentence(), noun, scene.counts()).orElse(null);
    }
}
