package org.dateline.claim;

import java.util.Set;

/** Words that date an utterance and are no part of what is said: "said Friday that". */
final class TimeWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "tomorrow",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "day",
            "time",
            "times",
            "weekend");

    private TimeWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
