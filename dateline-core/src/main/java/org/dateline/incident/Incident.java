package org.dateline.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What all reports together say of one incident: for each field the value that most independent sources give, and
 * beside it who says otherwise.
 *
 * @param id permanent id
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code, or null
 * @param sources who acts
 * @param targets whom it is done to
 * @param victims who is hurt
 * @param perpetrators who is said to have done it
 * @param place where, or null
 * @param date when, or null
 * @param status whether it happened
 * @param timeframe whether it is news or recalled
 * @param tolls by kind: killed, injured, abducted, arrested, participants
 * @param weapons with what
 * @param objects what was attacked
 * @param stances who claims, blames or denies
 * @param confidence from 0 to 1
 * @param independentSources how many origins its reports have
 * @param firstSeen earliest publication, or null where no report has a date
 * @param lastSeen latest publication, or null
 * @param members the sightings, in order of publication, then of id
 * @param joins why they are one
 * @param disagreements fields on which the reports differ
 * @param review what people have made of it, or null where nobody has seen it
 */
public record Incident(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Actor> sources,
        List<Actor> targets,
        List<Actor> victims,
        List<Actor> perpetrators,
        @Nullable Place place,
        @Nullable PartialDate date,
        Status status,
        Timeframe timeframe,
        Map<String, Toll> tolls,
        List<Sighting.Thing> weapons,
        List<Sighting.Thing> objects,
        List<Stance> stances,
        double confidence,
        int independentSources,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        List<Member> members,
        List<Join> joins,
        List<Disagreement> disagreements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Review review) {
    /**
     * Who claims it, is blamed for it, or denies it.
     *
     * @param actor who speaks
     * @param kind claimed, alleged or denied, as the record's attribution; blamed where a named doer is accused
     * @param about the doer that is named, or null
     * @param sightings ids of the sightings that say so
     */
    public record Stance(Actor actor, String kind, @Nullable Actor about, List<String> sightings) {}

    /** A sighting of this incident: its id, its report's id and origin, and the words that tell of it. */
    public record Member(String sighting, String report, String origin, Sighting.Words sentence) {}

    /** A field on which reports differ: each value with the sightings that give it, the best supported first. */
    public record Disagreement(String field, List<Reading> readings) {}

    /** One value of a field, for a reader, and the sightings that give it. */
    public record Reading(String value, List<String> sightings) {}

    /** As the machine found it. */
    public Incident(
            String id,
            EventType type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String cameo,
            List<Actor> sources,
            List<Actor> targets,
            List<Actor> victims,
            List<Actor> perpetrators,
            @Nullable Place place,
            @Nullable PartialDate date,
            Status status,
            Timeframe timeframe,
            Map<String, Toll> tolls,
            List<Sighting.Thing> weapons,
            List<Sighting.Thing> objects,
            List<Stance> stances,
            double confidence,
            int independentSources,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            List<Member> members,
            List<Join> joins,
            List<Disagreement> disagreements) {
        this(
                id,
                type,
                mode,
                contexts,
                cameo,
                sources,
                targets,
                victims,
                perpetrators,
                place,
                date,
                status,
                timeframe,
                tolls,
                weapons,
                objects,
                stances,
                confidence,
                independentSources,
                firstSeen,
                lastSeen,
                members,
                joins,
                disagreements,
                null);
    }

    /** Where it stands with those who review. */
    public Review.State state() {
        return review == null ? Review.State.NEW : review.state();
    }

    /** Ids of the reports, each once, in the order of the members. */
    public List<String> reports() {
        return members.stream().map(Member::report).distinct().toList();
    }
}
