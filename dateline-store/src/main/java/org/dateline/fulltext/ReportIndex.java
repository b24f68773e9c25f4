package org.dateline.fulltext;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of reports. The store calls it inside the transaction that writes the reports, so that the two
 * never differ. Safe for use by many threads.
 */
public interface ReportIndex {
    /**
     * What is indexed of a report.
     *
     * @param seq number of the report in the store; a report that is replaced keeps it
     * @param id its id
     * @param title headline, or null
     * @param text its text, or null where the record withholds it
     */
    record Entry(
            long seq,
            String id,
            @Nullable String title,
            @Nullable String text) {}

    /** Indexes reports that are not in the index. */
    void add(DSLContext sql, List<Entry> reports);

    /** Takes reports out of the index, by their numbers; to be called before their rows change. */
    void remove(DSLContext sql, Collection<Long> reports);

    /** What is wrong with the index, one line each; empty where it is sound. */
    List<String> check(DSLContext sql);

    /** An index that keeps nothing. */
    static ReportIndex none() {
        return new ReportIndex() {
            @Override
            public void add(DSLContext sql, List<Entry> reports) {}

            @Override
            public void remove(DSLContext sql, Collection<Long> reports) {}

            @Override
            public List<String> check(DSLContext sql) {
                return List.of();
            }
        };
    }
}
