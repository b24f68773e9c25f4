package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names in a sentence and joins those of one noun phrase. */
final class PhraseFinder {
    private static final Set<String> FORMER = Set.of("former", "ex", "erstwhile", "onetime");

    private final NameIndex actors;
    private final NameIndex agents;

    PhraseFinder(NameIndex actors, NameIndex agents) {
        this.actors = actors;
        this.agents = agents;
    }

    List<Phrase> find(Reading reading) {
        List<Phrase> phrases = new ArrayList<>();
        List<NameIndex.Match> open = new ArrayList<>();
        int position = 0;
        while (position < reading.size()) {
            NameIndex.Match match = at(reading, position);
            if (match == null) {
                position++;
                continue;
            }
            if (!open.isEmpty() && !together(reading, open.get(open.size() - 1).last(), match.first())) {
                phrases.add(phrase(reading, open));
                open.clear();
            }
            open.add(match);
            position = match.last() + 1;
        }
        if (!open.isEmpty()) {
            phrases.add(phrase(reading, open));
        }
        return phrases;
    }

    /** The longer of an actor and an agent that begin here. */
    private NameIndex.@Nullable Match at(Reading reading, int position) {
        NameIndex.Match actor = actors.at(reading, position);
        NameIndex.Match agent = agents.at(reading, position);
        if (actor == null || agent == null) {
            return actor == null ? agent : actor;
        }
        return agent.last() > actor.last() ? agent : actor;
    }

    private static boolean together(Reading reading, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (!reading.isModifier(i)) {
                return false;
            }
        }
        return true;
    }

    private static Phrase phrase(Reading reading, List<NameIndex.Match> names) {
        List<NameIndex.Match> actors =
                names.stream().filter(n -> !n.name().isAgent()).toList();
        List<NameIndex.Match> agents =
                names.stream().filter(n -> n.name().isAgent()).toList();
        int first = names.get(0).first();
        int last = names.get(names.size() - 1).last();
        int from = first;
        while (from > 0 && reading.isModifier(from - 1)) {
            from--;
        }
        boolean former = false;
        for (int i = from; i < last; i++) {
            former |= FORMER.contains(reading.word(i)) && !within(names, i);
        }
        return new Phrase(first, last, actors, agents, former);
    }

    private static boolean within(List<NameIndex.Match> names, int position) {
        return names.stream().anyMatch(n -> n.first() <= position && position <= n.last());
    }
}
