package org.dateline.count;

import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are said to lack, to need or to ask for.
 *
 * @param need the humanitarian cluster: water, food, shelter, fuel, health, protection, education, security, cash,
 *     logistics
 * @param affected who needs it, or null
 * @param place where, or null
 * @param attribution who says so
 * @param span the words of the need
 * @param evidence for the fields that have no span of their own
 */
public record Need(
        String need,
        @Nullable ActorMention affected,
        @Nullable PlaceMention place,
        List<ActorMention> attribution,
        Span span,
        Map<String, Evidence> evidence) {}
