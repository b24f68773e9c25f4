package org.dateline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Days of publication as callers, feeds and pages write them. */
final class Dates {
    private Dates() {}

    /**
     * The day that the text says (the ISO date with which it begins, or an RFC 1123 time), else the caller's. A text that
     * says none is a problem, never a guess.
     */
    static @Nullable LocalDate day(
            @Nullable String text, @Nullable LocalDate given, String at, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            return given;
        }
        LocalDate day = parsed(text.strip());
        if (day == null) {
            String message = "publication date \"%s\" is no date like 2021-10-09; left out".formatted(text.strip());
            problems.add(new Problem(ProblemCode.BAD_DATE, at, message, null));
            return given;
        }
        return day;
    }

    static @Nullable LocalDate parsed(String text) {
        try {
            if (text.length() >= 10 && text.charAt(4) == '-') {
                return LocalDate.parse(text.substring(0, 10));
            }
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            return null; // said by the caller of this method, who knows where
        } catch (DateTimeException e) {
            return null; // likewise
        }
    }
}
