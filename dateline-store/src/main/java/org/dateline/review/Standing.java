package org.dateline.review;

import org.dateline.search.Hit;
import org.dateline.store.History;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Incidents;
import org.jspecify.annotations.Nullable;

/** Incidents as they stand in a state of the store. */
final class Standing {
    private final Snapshot snapshot;

    Standing(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The incident, or what it went into; null where there is nothing left of it. */
    @Nullable
    Hit current(String id) {
        String now = new History(snapshot).successor(id);
        if (now == null) {
            return null;
        }
        return snapshot.sql()
                .select(Incidents.VERSION, Incidents.REVIEW, Incidents.BODY)
                .from(Incidents.TABLE)
                .where(Incidents.ID.eq(now))
                .and(Incidents.VERSION.le(snapshot.version()))
                .and(Incidents.UNTIL.gt(snapshot.version()))
                .fetchOne(r -> new Hit(snapshot.incident(r.value3()), r.value1(), r.value2()));
    }
}
