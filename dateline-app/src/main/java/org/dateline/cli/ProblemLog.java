package org.dateline.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.telling.Wording;

/** Tells problems as they come up, counts them, and decides the exit code. */
final class ProblemLog {
    private final PrintStream err;
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    private int problems;
    private int reports;

    ProblemLog(PrintStream err) {
        this.err = err;
    }

    void report() {
        reports++;
    }

    void problem(Problem problem) {
        problems++;
        counts.merge(problem.code(), 1, Integer::sum);
        err.println(problem.code().label() + ": " + Wording.squeeze(problem.where()) + ": "
                + Wording.squeeze(problem.message()));
    }

    /** One line at the end, where there is something to tell. */
    void summary() {
        if (problems > 0) {
            String kinds = counts.entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().label())
                    .collect(Collectors.joining(", "));
            err.println("dateline: " + counted(reports, "report") + " coded, " + counted(problems, "problem") + " ("
                    + kinds + ")");
        }
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    int exitCode(long mostProblems) {
        if (reports == 0) {
            return ExitCode.UNREADABLE;
        }
        return problems > mostProblems ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
