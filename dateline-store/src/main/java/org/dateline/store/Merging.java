package org.dateline.store;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Cluster;
import org.dateline.incident.Decision;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.IncidentMerger.Component;
import org.dateline.incident.Sighting;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Sightings;
import org.dateline.store.Tables.Waiting;
import org.jooq.DSLContext;

/** Merges waiting sightings into incidents, within one transaction. */
final class Merging {
    private final IncidentMerger merger;
    private final IncidentJson json;
    private final InstantSource clock;

    Merging(IncidentMerger merger, IncidentJson json, InstantSource clock) {
        this.merger = merger;
        this.json = json;
        this.clock = clock;
    }

    EventStore.Merged merge(DSLContext sql, int most) {
        SightingRows sightings = new SightingRows(sql, json);
        TablePool pool = new TablePool(sql, sightings, json);
        List<Decision> decisions = new Decisions(sql, sightings).standing();
        Set<String> fresh = new TreeSet<>(first(sql, most));
        fresh.addAll(waitingWith(sql, pool, fresh));
        fresh.addAll(partners(decisions, fresh));
        List<Component> components = components(pool, fresh, decisions);
        Step step = new Step(sql, pool, new Heirs(sql, sightings), merger, json);
        Versions.Stamp stamp = Versions.next(sql, clock.instant());
        boolean changed = step.write(components, stamp);
        if (changed) {
            Versions.write(sql, stamp);
        }
        Set<String> merged = members(components);
        int done = Batches.delete(sql, Waiting.TABLE, Waiting.SIGHTING, merged);
        return new EventStore.Merged(done, sql.fetchCount(Waiting.TABLE), Versions.last(sql));
    }

    private static List<String> first(DSLContext sql, int most) {
        return sql.select(Waiting.SIGHTING)
                .from(Waiting.TABLE)
                .orderBy(Waiting.PUBLISHED, Waiting.REPORT, Waiting.SIGHTING)
                .limit(most)
                .fetch(Waiting.SIGHTING);
    }

    /** Those that wait and hung together with these: they are merged in one step. */
    private static Collection<String> waitingWith(DSLContext sql, TablePool pool, Set<String> fresh) {
        Set<String> components = components(pool.rows(fresh).values());
        Set<String> waiting = new TreeSet<>();
        for (List<String> slice : Batches.slices(components)) {
            waiting.addAll(sql.select(Waiting.SIGHTING)
                    .from(Waiting.TABLE)
                    .join(Sightings.TABLE)
                    .on(Sightings.ID.eq(Waiting.SIGHTING))
                    .where(Sightings.COMPONENT.in(slice))
                    .fetch(Waiting.SIGHTING));
        }
        return waiting;
    }

    private static Set<String> components(Collection<Row> rows) {
        Set<String> components = new TreeSet<>();
        rows.stream().map(Row::component).filter(Objects::nonNull).forEach(components::add);
        return components;
    }

    private static Set<String> partners(List<Decision> decisions, Set<String> fresh) {
        Set<String> partners = new TreeSet<>();
        for (Decision decision : decisions) {
            if (fresh.contains(decision.first()) || fresh.contains(decision.second())) {
                partners.add(decision.first());
                partners.add(decision.second());
            }
        }
        return partners;
    }

    /** The incidents of the fresh sightings; what hung together with any of them before is merged with them. */
    private List<Component> components(TablePool pool, Set<String> wanted, List<Decision> decisions) {
        Set<String> fresh = new TreeSet<>(wanted);
        while (true) {
            List<Component> found = merger.merge(pool.sightings(fresh), pool, decisions);
            Set<String> members = members(found);
            Set<String> missing =
                    new TreeSet<>(pool.members(components(pool.rows(members).values())));
            missing.addAll(pool.rows(fresh).keySet());
            missing.removeAll(members);
            if (missing.isEmpty()) {
                return found;
            }
            if (!fresh.addAll(missing)) {
                throw new IllegalStateException("sightings that the merger left out: " + missing);
            }
        }
    }

    private static Set<String> members(List<Component> components) {
        Set<String> members = new TreeSet<>();
        for (Component component : components) {
            for (Cluster cluster : component.clusters()) {
                cluster.members().stream().map(Sighting::id).forEach(members::add);
            }
        }
        return members;
    }
}
