package org.dateline.store;

import java.time.LocalDate;

/** Which state of the data is meant: the last, that of a version, or that at the end of a day (UTC). */
public sealed interface AsOf {
    /** The last state. */
    record Now() implements AsOf {}

    /** The state of a version; versions count from 1. */
    record Version(long number) implements AsOf {}

    /** The last state that was reached on or before this day. */
    record Day(LocalDate day) implements AsOf {}
}
