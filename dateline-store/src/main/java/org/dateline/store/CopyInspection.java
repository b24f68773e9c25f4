package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.store.ReportRows.Signed;
import org.dateline.store.ReportRows.Standing;
import org.dateline.store.Tables.CopyLinks;
import org.dateline.store.Tables.Reports;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whether each group of copies is whole and its reports have one origin. */
final class CopyInspection {
    private CopyInspection() {}

    static List<String> loose(DSLContext sql, Copies copies) {
        List<String> faults = new ArrayList<>();
        Groups groups = new Groups();
        sql.select(CopyLinks.REPORT, CopyLinks.OTHER)
                .from(CopyLinks.TABLE)
                .forEach(link -> groups.join(link.value1(), link.value2()));
        ReportRows reports = new ReportRows(sql);
        groups.all().forEach((smallest, ids) -> {
            Map<String, Signed> members = new TreeMap<>(reports.signed(Reports.COPIES, List.of(smallest)));
            if (!members.keySet().equals(new TreeSet<>(ids))) {
                faults.add("the copies of report %s are not all of one group".formatted(smallest));
                return;
            }
            List<Signature> signatures =
                    members.values().stream().map(Signed::signature).toList();
            Standing expected = new Standing(smallest, copies.origin(signatures));
            if (!members.values().stream().allMatch(m -> m.standing().equals(expected))) {
                faults.add("the copies of report %s have not one origin".formatted(smallest));
            }
        });
        List<String> alone = sql.select(Reports.ID)
                .from(Reports.TABLE)
                .where(Reports.COPIES.ne(Reports.ID))
                .and(DSL.notExists(sql.selectOne()
                        .from(CopyLinks.TABLE)
                        .where(CopyLinks.REPORT.eq(Reports.ID).or(CopyLinks.OTHER.eq(Reports.ID)))))
                .fetch(Reports.ID);
        alone.forEach(id -> faults.add("report %s is in a group of copies, and is a copy of none".formatted(id)));
        return faults;
    }
}
