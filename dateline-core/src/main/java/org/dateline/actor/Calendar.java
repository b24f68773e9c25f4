package org.dateline.actor;

import java.util.Set;
import org.dateline.text.Token;

/** Names of days and months, which the tagger takes for proper nouns beside an actor ("officials Thursday"). */
final class Calendar {
    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.",
            "yesterday",
            "today",
            "tomorrow",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun");

    private Calendar() {}

    static boolean isDay(Token token) {
        return DAYS.contains(token.form());
    }
}
