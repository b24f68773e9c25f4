package org.dateline.measure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One gold set on disk.
 *
 * @param name folder and set ("events/plover_gsr"); "reports" for the whole coded reports
 * @param gold the gold file, for the scorer alone
 * @param input the file whose records the coder is given (often the gold file, of which it sees text and feed fields)
 * @param part "dev", "other" or "heldout"; "gold" for reports without a part in their name
 * @param task what is predicted and scored; null for a set that is not measured yet
 */
record GoldSet(
        String name,
        Path gold,
        Path input,
        String part,
        @Nullable Task task) {}
