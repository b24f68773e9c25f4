package org.dateline.coding;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.count.CountMention;
import org.dateline.place.PlaceMention;
import org.dateline.time.TimeMention;

/** All that was found in a report before events are coded, in order of position. */
public record Mentions(
        List<ActorMention> actors,
        List<PlaceMention> places,
        List<TimeMention> times,
        List<CountMention> counts,
        List<Statement> statements) {
    public Mentions {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        counts = List.copyOf(counts);
        statements = List.copyOf(statements);
    }
}
