package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.fulltext.ReportIndex;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.IncidentMerger;
import org.dateline.store.ReportRows.Known;
import org.dateline.store.ReportRows.Standing;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Sightings;
import org.dateline.syndication.Copies;
import org.jooq.DSLContext;

/** Puts arrivals into the tables, within one transaction. */
final class Adding {
    private final IncidentMerger merger;
    private final Copies copies;
    private final ReportIndex index;
    private final IncidentJson json;

    Adding(IncidentMerger merger, Copies copies, ReportIndex index, IncidentJson json) {
        this.merger = merger;
        this.copies = copies;
        this.index = index;
        this.json = json;
    }

    EventStore.Added add(DSLContext sql, List<Arrival> arrivals) {
        int added = 0;
        int revised = 0;
        int unchanged = 0;
        for (List<Arrival> run : runs(arrivals)) {
            EventStore.Added step = addOnce(sql, run);
            added += step.added();
            revised += step.revised();
            unchanged += step.unchanged();
        }
        return new EventStore.Added(added, revised, unchanged);
    }

    /** The arrivals in order, cut where a report comes a second time. */
    private static List<List<Arrival>> runs(List<Arrival> arrivals) {
        List<List<Arrival>> runs = new ArrayList<>();
        Map<String, Arrival> run = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            if (run.containsKey(arrival.id())) {
                runs.add(List.copyOf(run.values()));
                run.clear();
            }
            run.put(arrival.id(), arrival);
        }
        runs.add(List.copyOf(run.values()));
        return runs;
    }

    private EventStore.Added addOnce(DSLContext sql, List<Arrival> run) {
        ReportRows reports = new ReportRows(sql);
        Map<String, Known> known = reports.known(run.stream().map(Arrival::id).toList());
        List<Arrival> fresh = run.stream()
                .filter(a -> !known.containsKey(a.id())
                        || !a.content().equals(known.get(a.id()).content()))
                .toList();
        known.keySet().retainAll(fresh.stream().map(Arrival::id).toList());
        if (!fresh.isEmpty()) {
            write(sql, reports, fresh, known);
        }
        int revised = known.size();
        return new EventStore.Added(fresh.size() - revised, revised, run.size() - fresh.size());
    }

    /** Writes reports that are new, and those that take the place of {@code old} ones. */
    private void write(DSLContext sql, ReportRows reports, List<Arrival> fresh, Map<String, Known> old) {
        CopyGroups groups = new CopyGroups(sql, reports, copies);
        SightingRows sightings = new SightingRows(sql, json);
        long version = Versions.last(sql);
        Set<String> left = new TreeSet<>();
        old.values().forEach(k -> left.add(k.copies()));
        if (!old.isEmpty()) {
            index.remove(sql, old.values().stream().map(Known::seq).toList());
            groups.forget(old.keySet());
            Batches.delete(sql, Reports.TABLE, Reports.ID, old.keySet());
        }
        Map<String, Standing> standings = groups.settle(fresh, left);
        reports.insert(fresh, old, standings, version);
        sightings.replace(fresh, old.keySet(), merger, version);
        move(reports, sightings, fresh, old, standings);
        index(sql, reports, fresh);
    }

    /** Reports whose origin is another now: their sightings have to be merged again. */
    private static void move(
            ReportRows reports,
            SightingRows sightings,
            List<Arrival> fresh,
            Map<String, Known> old,
            Map<String, Standing> standings) {
        Set<String> moved = new TreeSet<>();
        old.forEach((id, known) -> {
            Standing now = standings.get(id);
            if (now != null && !now.origin().equals(known.origin())) {
                moved.add(id);
            }
        });
        fresh.forEach(a -> standings.remove(a.id()));
        reports.move(standings);
        moved.addAll(standings.keySet());
        sightings.await(Sightings.REPORT, moved);
    }

    private void index(DSLContext sql, ReportRows reports, List<Arrival> fresh) {
        Map<String, Known> rows = reports.known(fresh.stream().map(Arrival::id).toList());
        List<ReportIndex.Entry> entries = new ArrayList<>();
        for (Arrival arrival : fresh) {
            Known row = rows.get(arrival.id());
            if (row != null) {
                entries.add(new ReportIndex.Entry(row.seq(), arrival.words()));
            }
        }
        index.add(sql, entries);
    }
}
