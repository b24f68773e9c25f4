package org.dateline.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.report.Report;
import org.dateline.text.Span;

/**
 * The reports of a simulated week and what is true of them.
 *
 * @param reports in order of id
 * @param origins by report, the story that it is or is a copy of
 * @param told which words tell of which incident
 * @param counts which counts of the dead they give
 * @param incidents the incidents of the week, by key
 */
record Truth(
        List<Report> reports,
        Map<String, String> origins,
        List<Told> told,
        List<Count> counts,
        Map<String, Incident> incidents) {
    /** Words of a report that tell of an incident, or of what hangs on one: {@code key} or {@code key/name}. */
    record Told(String report, Span span, String incident) {}

    /** A count of the dead: the official one of that day, or that of a rival speaker. */
    record Count(String report, String incident, int killed, boolean rival) {}

    /**
     * An incident of the week.
     *
     * @param key its name
     * @param type name of its script
     * @param town where
     * @param country in which country
     * @param day when
     * @param killed the count at first, a day later and at last; empty where nobody dies
     * @param twin whether there is another in this town on this day
     */
    record Incident(
            String key, String type, String town, String country, LocalDate day, List<Integer> killed, boolean twin) {}
}
