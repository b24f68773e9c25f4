package org.dateline.actor;

import java.util.List;

/**
 * What the finder saw in one report.
 *
 * @param mentions mentions of actors, in order
 * @param places states and capitals that are named only as the place of something ("in Pakistan"), in order; no actors,
 *     unless a rule knows better ("arrived in Amman")
 */
public record Actors(List<ActorMention> mentions, List<ActorMention> places) {
    public Actors {
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
    }
}
