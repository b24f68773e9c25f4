package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Incidents;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** What became of incidents, up to the state that a snapshot shows. */
public final class History {
    private final Snapshot snapshot;

    public History(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** All changes after a version, in order; 0 gives all there are. */
    public List<Change> changes(long since) {
        return list(Changes.VERSION.gt(since));
    }

    /** No more than so many changes after a version and after a number of a change, in order. */
    public List<Change> changes(long since, long afterSeq, int most) {
        return list(Changes.VERSION.gt(since).and(Changes.SEQ.gt(afterSeq)), most);
    }

    /** The changes of one incident, in order. */
    public List<Change> of(String incident) {
        return list(Changes.INCIDENT.eq(incident));
    }

    /**
     * The incident that this one is now: itself while it lives, else what it was merged into, and so on; null where it
     * was retracted, or there never was one.
     */
    public @Nullable String successor(String incident) {
        Set<String> seen = new HashSet<>();
        String at = incident;
        while (at != null && seen.add(at)) {
            if (lives(at)) {
                return at;
            }
            at = mergedInto(at);
        }
        return null;
    }

    private boolean lives(String incident) {
        return snapshot.sql()
                .fetchExists(
                        Incidents.TABLE,
                        Incidents.ID.eq(incident),
                        Incidents.VERSION.le(snapshot.version()),
                        Incidents.UNTIL.gt(snapshot.version()));
    }

    private @Nullable String mergedInto(String incident) {
        List<Change> changes = of(incident);
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change.kind() == Change.Kind.MERGED) {
                return change.successor();
            }
            if (change.kind() == Change.Kind.RETRACTED) {
                return null;
            }
        }
        return null;
    }

    private List<Change> list(Condition which) {
        return list(which, Integer.MAX_VALUE);
    }

    private List<Change> list(Condition which, int most) {
        return snapshot.sql()
                .select(Changes.ALL)
                .from(Changes.TABLE)
                .where(which)
                .and(Changes.VERSION.le(snapshot.version()))
                .orderBy(Changes.SEQ)
                .limit(most)
                .fetch(row -> new Change(
                        row.get(Changes.SEQ),
                        row.get(Changes.VERSION),
                        row.get(Changes.AT),
                        Change.Kind.of(row.get(Changes.KIND)),
                        row.get(Changes.INCIDENT),
                        row.get(Changes.SUCCESSOR),
                        row.get(Changes.REASON)));
    }
}
