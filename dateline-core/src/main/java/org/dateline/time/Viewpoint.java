package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time expression looks at the calendar.
 *
 * @param published day of publication, if known
 * @param tense of the clause that the expression stands in
 * @param reference the period spoken of last, if any
 */
record Viewpoint(@Nullable LocalDate published, Tense tense, @Nullable Period reference) {}
