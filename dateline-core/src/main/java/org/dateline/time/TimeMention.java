package org.dateline.time;

import org.dateline.evidence.Rule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when, how long or how often.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token
 * @param span the words
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param value TIMEX3 value ("2021-10-08", "P2D", "PAST_REF"); null where it cannot be known
 * @param date the days, for a DATE or TIME (and a DURATION that is anchored); null otherwise
 * @param rule what read them
 */
public record TimeMention(
        int sentence,
        int first,
        int last,
        Span span,
        String type,
        @Nullable String value,
        @Nullable PartialDate date,
        Rule rule) {

    /** The rule by which a time of the clock or a part of the day is read that has no day beside it. */
    static final String CLOCK = "time of day";

    /** Whether the words tell the hour and no day ("at 10 a.m."); the day in {@code date} is then only supposed. */
    public boolean isClockAlone() {
        return CLOCK.equals(rule.name());
    }
}
