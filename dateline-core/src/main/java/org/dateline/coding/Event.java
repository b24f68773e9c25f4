package org.dateline.coding;

import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.count.CountMention;
import org.dateline.evidence.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, does, may do or is said to have done, as one sentence of a report states it.
 *
 * @param id stable within the report
 * @param type PLOVER type; null where the code of a dictionary has none
 * @param mode PLOVER mode of the manual's list, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code of two to four digits, or null
 * @param sources who does it
 * @param targets to whom
 * @param place where, or null
 * @param date when, or null
 * @param status whether it took place
 * @param timeframe whether it is the news
 * @param attribution who says so, when it is not the report itself
 * @param counts killed, injured, abducted, arrested, participants: by those names
 * @param victims for violence
 * @param perpetrators for violence: claimed or alleged
 * @param weapons for violence
 * @param objects attacked things
 * @param trigger the words that carry the event
 * @param sentenceIndex index of its sentence
 * @param triggerToken index of the trigger's head token in the sentence
 * @param sentence span of its sentence
 * @param confidence 0 to 1
 * @param incident number of the incident in the report that this is a mention of, from 0
 * @param evidence for each field that has no span of its own, by field name
 * @param code the code as a dictionary of the user writes it; null for what the shipped lexicon codes
 */
public record Event(
        String id,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<ActorMention> sources,
        List<ActorMention> targets,
        @Nullable PlaceMention place,
        @Nullable TimeMention date,
        Status status,
        Timeframe timeframe,
        List<Said> attribution,
        Map<String, CountMention> counts,
        List<ActorMention> victims,
        List<ActorMention> perpetrators,
        List<Thing> weapons,
        List<Thing> objects,
        Span trigger,
        int sentenceIndex,
        int triggerToken,
        Span sentence,
        double confidence,
        int incident,
        Map<String, Evidence> evidence,
        @Nullable String code) {
    /** What an event may count, in the order of the record. */
    public static final List<String> COUNTS = List.of("killed", "injured", "abducted", "arrested", "participants");

    /** Who says so; kind is said, claimed, alleged, denied or unnamed-source. */
    public record Said(ActorMention actor, String kind) {}

    /** A weapon or an attacked thing: its class ("explosive", "place of worship") and its words. */
    public record Thing(String text, String kind, Span span) {}
}
