package org.dateline.time;

/** When the clause around a time expression plays. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    UNKNOWN
}
