package org.dateline.dictionary;

import java.util.List;
import org.dateline.actor.ActorMention;

/**
 * A noun phrase that stands for one actor or, coordinated, for several.
 *
 * @param first first position
 * @param last last position
 * @param members the actors, in order; empty for a name whose code says that it does not count
 * @param compound whether it is coordinated
 */
record Party(int first, int last, List<ActorMention> members, boolean compound) {
    Party {
        members = List.copyOf(members);
    }

    /** Whether somebody with a code is in it; an agent of whom nobody knows whose he is has none. */
    boolean coded() {
        return members.stream().anyMatch(m -> m.actor().code() != null);
    }

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }
}
