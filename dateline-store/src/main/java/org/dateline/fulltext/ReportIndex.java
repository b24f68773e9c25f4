package org.dateline.fulltext;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/**
 * The full-text index of reports. The store calls it inside the transaction that writes the reports, so that the two
 * never differ. Safe for use by many threads.
 */
public interface ReportIndex {
    /**
     * What is indexed of a report.
     *
     * @param seq number of the report in the store; a report that is replaced keeps it
     * @param words of its title, text, publisher and agency
     */
    record Entry(long seq, Words words) {}

    /** Indexes reports that are not in the index. */
    void add(DSLContext sql, List<Entry> reports);

    /** Takes reports out of the index, by their numbers; to be called before their rows change. */
    void remove(DSLContext sql, Collection<Long> reports);

    /** What is wrong with the index, one line each; empty where it is sound. */
    List<String> check(DSLContext sql);
}
