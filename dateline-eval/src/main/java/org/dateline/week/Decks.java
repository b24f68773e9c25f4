package org.dateline.week;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Patterns dealt like cards, so that the stories of one incident repeat none before all have been used. */
final class Decks {
    private final Random random;
    private final Map<String, Deque<String>> decks = new HashMap<>();

    Decks(Random random) {
        this.random = random;
    }

    /** The next pattern of a heading. */
    String deal(Sheet script, String heading) {
        Deque<String> deck = decks.computeIfAbsent(heading, k -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            List<String> all = new ArrayList<>(script.lines(heading));
            Collections.shuffle(all, random);
            deck.addAll(all);
        }
        return deck.removeFirst();
    }
}
