package org.dateline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.incident.Incident;
import org.dateline.search.Hit;

/**
 * Which incidents are exported.
 *
 * @param breadth all that is found, or only what the reports assert as news
 * @param review all, or only what a reviewer has seen
 */
public record Selection(Breadth breadth, Review review) {
    private static final Set<String> REVIEWED = Set.of("reviewed", "frozen");
    private static final Set<String> DOUBTFUL = Set.of("alleged", "denied");

    /** How much of what is found. */
    public enum Breadth {
        /** What is news and asserted: not planned, denied, recalled, nor merely alleged. */
        ASSERTED,
        ALL
    }

    /** Whether reviewers matter. */
    public enum Review {
        ANY,
        /** What a reviewer has seen and not rejected. */
        REVIEWED
    }

    /** What a plain export holds. */
    public static final Selection DEFAULT = new Selection(Breadth.ASSERTED, Review.ANY);

    boolean holds(Hit hit) {
        return (breadth == Breadth.ALL || asserted(hit.incident()))
                && (review == Review.ANY || REVIEWED.contains(hit.review()));
    }

    private static boolean asserted(Incident incident) {
        boolean news = incident.timeframe() == Timeframe.CURRENT;
        boolean happened = incident.status() == Status.OCCURRED || incident.status() == Status.ONGOING;
        return news && happened && !merelyAlleged(incident);
    }

    /** Whether every sighting is what somebody alleges or denies. */
    private static boolean merelyAlleged(Incident incident) {
        Set<String> doubtful = new HashSet<>();
        incident.stances().stream()
                .filter(s -> DOUBTFUL.contains(s.kind()))
                .map(Incident.Stance::sightings)
                .forEach(doubtful::addAll);
        List<String> members =
                incident.members().stream().map(Incident.Member::sighting).toList();
        return doubtful.containsAll(members);
    }

    Stream<Hit> of(Stream<Hit> found) {
        return found.filter(this::holds);
    }
}
