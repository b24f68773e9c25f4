package org.dateline.fulltext;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Finds reports without words, and words without a report. */
final class Gaps {
    private Gaps() {}

    /** One line for each fault; {@code indexed} selects the numbers of the reports that have words. */
    static List<String> between(DSLContext sql, String indexed) {
        List<String> faults = new ArrayList<>();
        for (Record row : sql.fetch("SELECT seq FROM report EXCEPT " + indexed + " ORDER BY 1")) {
            faults.add("the words of report number " + row.get(0) + " are not in the index");
        }
        for (Record row : sql.fetch(indexed + " EXCEPT SELECT seq FROM report ORDER BY 1")) {
            faults.add("the index has words of report number " + row.get(0) + ", which is not there");
        }
        return faults;
    }
}
