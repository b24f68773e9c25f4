package org.dateline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.store.AsOf;
import org.jspecify.annotations.Nullable;

/** Which state of the data an option means. */
final class Versions {
    private Versions() {}

    /** A number is a version, a date is a day; nothing is now. */
    static AsOf parse(@Nullable String text) {
        if (text == null) {
            return new AsOf.Now();
        }
        try {
            return text.matches("[0-9]{1,18}")
                    ? new AsOf.Version(Long.parseLong(text))
                    : new AsOf.Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + text + "' is neither a version (41) nor a day (2026-01-31)");
        }
    }
}
