package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.store.Tables.Changes;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The list of changes: only ever added to. */
final class ChangeLog {
    private static final Comparator<Fate> ORDER = Comparator.comparing(Fate::incident)
            .thenComparing(Fate::kind)
            .thenComparing(c -> c.successor() == null ? "" : c.successor());

    private final DSLContext sql;

    ChangeLog(DSLContext sql) {
        this.sql = sql;
    }

    void append(List<Fate> changes, Versions.Stamp stamp) {
        Long last = sql.select(DSL.max(Changes.SEQ)).from(Changes.TABLE).fetchOne(0, Long.class);
        long seq = last == null ? 0 : last;
        List<Object[]> rows = new ArrayList<>();
        for (Fate change : changes.stream().sorted(ORDER).toList()) {
            seq++;
            rows.add(new Object[] {
                seq,
                stamp.version(),
                stamp.at(),
                change.kind().label(),
                change.incident(),
                change.successor(),
                Batches.clean(change.reason())
            });
        }
        Batches.insert(sql, Changes.TABLE, Changes.ALL, rows);
    }
}
