package org.dateline.count;

import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A humanitarian figure: so many people or households displaced, returned, evacuated …
 *
 * @param kind displaced, returned, evacuated, refugees, homeless, affected, missing, detained, aid, killed, injured
 * @param value the number
 * @param unit people, households, buildings, USD …
 * @param measure "stock" (how many there are) or "flow" (how many were moved); null where the words do not say
 * @param place where, or null
 * @param date when, or null
 * @param attribution who says so
 * @param span the words of the figure
 * @param evidence for the fields that have no span of their own
 * @param term what the words say more exactly than the kind ("forced to flee", "in relief camp", "destroyed housing")
 */
public record Figure(
        String kind,
        Tally value,
        String unit,
        @Nullable String measure,
        @Nullable PlaceMention place,
        @Nullable TimeMention date,
        List<ActorMention> attribution,
        Span span,
        Map<String, Evidence> evidence,
        String term) {
    /** A figure whose words say no more than its kind. */
    public Figure(
            String kind,
            Tally value,
            String unit,
            @Nullable String measure,
            @Nullable PlaceMention place,
            @Nullable TimeMention date,
            List<ActorMention> attribution,
            Span span,
            Map<String, Evidence> evidence) {
        this(kind, value, unit, measure, place, date, attribution, span, evidence, kind);
    }
}
