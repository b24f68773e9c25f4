package org.dateline.time;

/** When the clause around a time expression plays. */
enum Tense {
    PAST,
    /** The verb is past, but the expression need not say when it happened. */
    LOOSELY_PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    UNKNOWN
}
