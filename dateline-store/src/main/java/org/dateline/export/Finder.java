package org.dateline.export;

import java.util.stream.Stream;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Finds the incidents of a state of the store, oldest first; the stream is to be closed. */
@FunctionalInterface
public interface Finder {
    Stream<Hit> find(Snapshot snapshot);

    /** All incidents. */
    static Stream<Hit> all(Snapshot snapshot) {
        Field<Long> version = DSL.field(DSL.name("version"), Long.class);
        Field<Long> until = DSL.field(DSL.name("until"), Long.class);
        Field<String> body = DSL.field(DSL.name("body"), String.class);
        Field<String> review = DSL.field(DSL.name("review"), String.class);
        return snapshot
                .sql()
                .select(version, review, body)
                .from(DSL.table(DSL.name("incident")))
                .where(version.le(snapshot.version()))
                .and(until.gt(snapshot.version()))
                .orderBy(DSL.field(DSL.name("day")), DSL.field(DSL.name("id")))
                .fetchSize(500)
                .stream()
                .map(r -> new Hit(snapshot.incident(r.get(body)), r.get(version), r.get(review)));
    }
}
