package org.dateline.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For whom an actor stands, and in what sector, from one day to another.
 *
 * @param stem first part of the actor code: a country ("AFG"), or "IGO", "NGO", "MNC", "IMG" with or without three more
 *     letters ("IGOUNO")
 * @param role PLOVER sector, or null
 * @param from first day, or null for "always before"
 * @param to last day, or null for "still"
 */
record Term(
        String stem,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** The country, null for a body of no country. */
    @Nullable
    String country() {
        return Sectors.isStateless(stem) ? null : stem;
    }

    /** How many days it lasted; an open end counts as very long. */
    long days() {
        return from == null || to == null ? Long.MAX_VALUE : java.time.temporal.ChronoUnit.DAYS.between(from, to);
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
