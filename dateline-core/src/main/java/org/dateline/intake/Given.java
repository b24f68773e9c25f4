package org.dateline.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of the reports that the input itself does not say.
 *
 * @param published day of publication
 * @param publisher who printed them
 */
public record Given(@Nullable LocalDate published, @Nullable String publisher) {
    /** Nothing is known. */
    public static final Given NOTHING = new Given(null, null);
}
