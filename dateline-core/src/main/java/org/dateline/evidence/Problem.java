package org.dateline.evidence;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input. The batch goes on; the problem is shown, counted and, where it belongs to a report
 * that could be coded, written among the report's warnings.
 *
 * @param code stable code
 * @param where file, line and column, or the report's id
 * @param message what is wrong and what to do about it
 * @param span where in the text, or null
 */
public record Problem(
        ProblemCode code,
        String where,
        String message,
        @Nullable Span span) {}
