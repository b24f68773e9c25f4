package org.dateline.intake;

import java.time.LocalDate;
import java.util.List;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.report.Report;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/** Makes reports of their parts, within the limits. */
final class Reports {
    private static final int ID_DIGITS = 16;

    private Reports() {}

    /** What a report is made of. */
    record Parts(
            @Nullable String id,
            String text,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published) {}

    /** The report, or null after a problem has been added. */
    static @Nullable Report checked(Parts parts, String at, Limits limits, List<Problem> problems) {
        if (parts.text().isBlank()) {
            problems.add(new Problem(ProblemCode.EMPTY, at, "has no words; nothing to code", null));
            return null;
        }
        if (parts.text().length() > limits.textUnits()) {
            String message = "text has %,d characters, more than %,d; split it"
                    .formatted(parts.text().length(), limits.textUnits());
            problems.add(new Problem(ProblemCode.TOO_LARGE, at, message, null));
            return null;
        }
        String id = parts.id() == null || parts.id().isBlank() ? hash(parts.text()) : parts.id();
        return new Report(id, parts.text(), parts.title(), parts.url(), parts.publisher(), parts.published());
    }

    /** The first digits of the SHA-256 of the text: the same text has the same id everywhere. */
    static String hash(String text) {
        return Hash.hex(text).substring(0, ID_DIGITS);
    }
}
