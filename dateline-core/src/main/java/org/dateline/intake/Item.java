package org.dateline.intake;

import java.util.List;
import org.dateline.evidence.Problem;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What came of one piece of input: a report, with what was wrong with it, or a problem alone.
 *
 * @param report the report, or null where there is none to be had
 * @param problems what was wrong, in order
 * @param where file, or file and line
 * @param bytes how much of the input it took
 */
public record Item(@Nullable Report report, List<Problem> problems, String where, long bytes) {
    public Item {
        problems = List.copyOf(problems);
        if (report == null && problems.isEmpty()) {
            throw new IllegalArgumentException("neither report nor problem");
        }
    }

    static Item bad(Problem problem) {
        return new Item(null, List.of(problem), problem.where(), 0);
    }
}
