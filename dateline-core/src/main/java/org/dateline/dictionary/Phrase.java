package org.dateline.dictionary;

import java.util.List;

/**
 * A noun phrase with names of the dictionaries in it: at most one actor, and agents.
 *
 * @param first position of its first name
 * @param last position of its last name
 * @param actors the actors named; the first one counts
 * @param agents the agents, in order
 * @param former whether it speaks of people who no longer are what the agents say
 */
record Phrase(int first, int last, List<NameIndex.Match> actors, List<NameIndex.Match> agents, boolean former) {
    Phrase {
        actors = List.copyOf(actors);
        agents = List.copyOf(agents);
    }

    boolean agentOnly() {
        return actors.isEmpty();
    }

    boolean actorOnly() {
        return agents.isEmpty();
    }
}
