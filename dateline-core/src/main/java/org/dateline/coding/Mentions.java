package org.dateline.coding;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.count.CountMention;
import org.dateline.place.PlaceMention;
import org.dateline.time.TimeMention;

/**
 * All that was found in a report before events are coded, in order of position.
 *
 * @param actors who is named, described or referred back to
 * @param states states that are named only as places ("in Pakistan")
 * @param places places
 * @param times time expressions
 * @param counts quantities
 * @param statements what is put in somebody's mouth
 */
public record Mentions(
        List<ActorMention> actors,
        List<ActorMention> states,
        List<PlaceMention> places,
        List<TimeMention> times,
        List<CountMention> counts,
        List<Statement> statements) {
    public Mentions {
        actors = List.copyOf(actors);
        states = List.copyOf(states);
        places = List.copyOf(places);
        times = List.copyOf(times);
        counts = List.copyOf(counts);
        statements = List.copyOf(statements);
    }
}
