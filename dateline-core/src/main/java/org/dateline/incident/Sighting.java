package org.dateline.incident;

import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as one report tells it: a coded event of the record, with what the merger has to know of its report.
 *
 * @param id content id, from the report's id and the words of the trigger, so that coding again gives it again
 * @param report what is known of the report
 * @param index position among the events of the record, from 0
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, or null
 * @param sources who acts
 * @param targets whom it is done to
 * @param victims who is hurt
 * @param perpetrators who is said to have done it
 * @param place where, or null
 * @param date when, or null
 * @param status whether it happened
 * @param timeframe whether it is news or recalled
 * @param attribution who says so, where it is not the report
 * @param counts killed, injured, abducted, arrested, participants, as far as told
 * @param weapons with what
 * @param objects what was attacked
 * @param trigger the words that carry the event
 * @param sentence their sentence
 * @param confidence from 0 to 1, as the coder has it
 * @param group number of the incident inside the report; sightings of one report with one number are one incident
 */
public record Sighting(
        String id,
        ReportHead report,
        int index,
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
        List<Voice> attribution,
        Map<String, Tally> counts,
        List<Thing> weapons,
        List<Thing> objects,
        Words trigger,
        Words sentence,
        double confidence,
        int group) {
    /** Who says so; kind is said, claimed, alleged, denied or unnamed-source. */
    public record Voice(Actor actor, String kind) {}

    /** A weapon or an attacked thing: its words and its class. */
    public record Thing(String text, String kind) {}

    /** Words of the report, with their place in UTF-16 units; text is empty where the record withholds the words. */
    public record Words(int begin, int end, String text) {}

    /** The same sighting with something else known of its report. */
    public Sighting of(ReportHead other) {
        return new Sighting(
                id,
                other,
                index,
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
                attribution,
                counts,
                weapons,
                objects,
                trigger,
                sentence,
                confidence,
                group);
    }
}
