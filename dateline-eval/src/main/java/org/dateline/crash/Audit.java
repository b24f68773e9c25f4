package org.dateline.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.cost.SyntheticReports;
import org.dateline.incident.RecordReader;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jooq.Record;

/** Looks through a store after a fault: what was acknowledged is there once, and nothing is there by half. */
final class Audit {
    private final List<String> faults = new ArrayList<>();
    private final SyntheticReports reports;

    Audit(SyntheticReports reports) {
        this.reports = reports;
    }

    /** All that is wrong with a store in which the reports from one number up to another are; empty where nothing is. */
    List<String> of(EventStore store, int from, int to) throws StoreException {
        faults.addAll(store.check());
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            reports(snapshot, from, to);
            sightings(snapshot);
            incidents(snapshot);
        }
        return List.copyOf(faults);
    }

    /** What a reviewer did and was told to be kept is there, without a gap. */
    static List<String> acts(EventStore store, long acknowledged) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            long found = snapshot.sql()
                    .fetchOptional("SELECT COUNT(*) FROM review_act WHERE seq <= " + acknowledged)
                    .map(r -> r.get(0, Long.class))
                    .orElse(0L);
            return found == acknowledged
                    ? List.of()
                    : List.of("%d acts of reviewers were acknowledged, %d are there".formatted(acknowledged, found));
        }
    }

    private void reports(Snapshot snapshot, int from, int to) {
        Map<String, Integer> times = new HashMap<>();
        for (Record row : snapshot.sql().fetch("SELECT id FROM report")) {
            times.merge(row.get(0, String.class), 1, Integer::sum);
        }
        for (int i = from; i < to; i++) {
            int found = times.getOrDefault(SyntheticReports.id(i), 0);
            if (found != 1) {
                faults.add("report %d was acknowledged and is there %d times".formatted(i, found));
            }
        }
        if (to > from) {
            String last = SyntheticReports.id(to - 1);
            if (!reports.record(to - 1).equals(snapshot.record(last))) {
                faults.add("the record of %s is not what was added".formatted(last));
            }
        }
    }

    /** Each report has all its sightings; each sighting either waits or is part of one incident. */
    private void sightings(Snapshot snapshot) {
        int events = new RecordReader().read(reports.record(0)).sightings().size();
        for (Record row : snapshot.sql()
                .fetch(
                        "SELECT r.id, COUNT(s.id) FROM report r LEFT JOIN sighting s ON s.report = r.id GROUP BY r.id")) {
            if (row.get(1, Integer.class) != events) {
                faults.add("report %s has %s sightings".formatted(row.get(0), row.get(1)));
            }
        }
        int waiting = snapshot.sql()
                .fetchOptional("SELECT COUNT(*) FROM sighting WHERE incident IS NULL")
                .map(r -> r.get(0, Integer.class))
                .orElse(0);
        int pending = snapshot.sql()
                .fetchOptional("SELECT COUNT(*) FROM pending")
                .map(r -> r.get(0, Integer.class))
                .orElse(0);
        if (waiting > pending) {
            faults.add("%d sightings are in no incident, %d wait".formatted(waiting, pending));
        }
    }

    /** The members of each incident are the sightings that are filed under it. */
    private void incidents(Snapshot snapshot) {
        Map<String, Set<String>> filed = new HashMap<>();
        for (Record row : snapshot.sql().fetch("SELECT id, incident FROM sighting WHERE incident IS NOT NULL")) {
            filed.computeIfAbsent(row.get(1, String.class), k -> new TreeSet<>())
                    .add(row.get(0, String.class));
        }
        for (Record row : snapshot.sql()
                .fetch("SELECT id, body FROM incident WHERE version <= " + snapshot.version() + " AND until > "
                        + snapshot.version())) {
            String id = row.get(0, String.class);
            Set<String> members = new TreeSet<>();
            snapshot.incident(row.get(1, String.class)).members().forEach(m -> members.add(m.sighting()));
            if (!members.equals(filed.remove(id))) {
                faults.add("incident %s does not hold the sightings that are filed under it".formatted(id));
            }
        }
        filed.keySet().forEach(id -> faults.add("sightings are filed under %s, which is not there".formatted(id)));
    }
}
