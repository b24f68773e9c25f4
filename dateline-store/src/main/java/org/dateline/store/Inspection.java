package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.dateline.incident.IncidentJson;
import org.dateline.syndication.Copies;
import org.jooq.DSLContext;

/** Looks for what is wrong in the tables. Changes nothing. */
final class Inspection {
    /** More faults of one kind than these are not listed one by one. */
    private static final int LISTED = 20;

    private final List<String> faults = new ArrayList<>();

    private Inspection() {}

    /** What is wrong, one line each; empty where all is sound. */
    static List<String> of(DSLContext sql, IncidentJson json, Copies copies) {
        Inspection inspection = new Inspection();
        inspection.note(ReportInspection::damaged, sql, json);
        inspection.note(SightingInspection::astray, sql, json);
        inspection.note(IncidentInspection::unlike, sql, json);
        inspection.note(ChangeInspection::gaps, sql, json);
        inspection.note(ReviewInspection::unheard, sql, json);
        inspection.note((s, j) -> CopyInspection.loose(s, copies), sql, json);
        return inspection.faults;
    }

    /** A kind of fault to look for. */
    @FunctionalInterface
    private interface Look {
        List<String> at(DSLContext sql, IncidentJson json);
    }

    private void note(Look look, DSLContext sql, IncidentJson json) {
        List<String> found = look.at(sql, json);
        faults.addAll(found.subList(0, Math.min(LISTED, found.size())));
        if (found.size() > LISTED) {
            faults.add("and %d more like these".formatted(found.size() - LISTED));
        }
    }
}
