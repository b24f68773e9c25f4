package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Amending;
import org.dateline.incident.Cluster;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.IncidentMerger.Component;
import org.dateline.incident.ReviewAct;
import org.dateline.incident.Sighting;
import org.dateline.store.IncidentRows.Current;
import org.dateline.store.IncidentRows.Written;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Retirements;
import org.dateline.store.Tables.Sightings;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One step of merging, from what the merger found to the tables: ids, rows, and what became of each incident. */
final class Step {
    private final DSLContext sql;
    private final TablePool pool;
    private final IncidentMerger merger;
    private final IncidentJson json;
    private final IncidentRows incidents;
    private final Heirs heirs;
    private final Amending amending;

    Step(DSLContext sql, TablePool pool, Heirs heirs, IncidentMerger merger, IncidentJson json) {
        this.heirs = heirs;
        this.sql = sql;
        this.pool = pool;
        this.merger = merger;
        this.json = json;
        this.amending = new Amending(json);
        this.incidents = new IncidentRows(sql);
    }

    /** Writes incidents as a version; false where all are as they were. */
    boolean write(List<Component> components, Versions.Stamp stamp) {
        Map<String, Row> before = new TreeMap<>();
        components.forEach(c -> c.clusters().forEach(cluster -> before.putAll(rows(cluster))));
        Map<String, Cluster> clusters = named(components, new Seniority(heirs.of(before.keySet())));
        Fates fates = new Fates(before, clusters);
        assign(components, fates);
        fates.retire(emptied(clusters.keySet()));
        Set<String> ids = new TreeSet<>(clusters.keySet());
        ids.addAll(fates.former());
        Map<String, Current> current = incidents.current(ids);
        List<Written> written = written(clusters, current);
        Set<String> closing = new TreeSet<>();
        written.forEach(w -> closing.add(w.incident().id()));
        fates.former().stream().filter(id -> !clusters.containsKey(id)).forEach(closing::add);
        closing.retainAll(current.keySet());
        incidents.close(closing, stamp.version());
        incidents.insert(written, stamp.version());
        List<Fate> changes = fates.changes(written, current, json);
        new ChangeLog(sql).append(changes, stamp);
        return !changes.isEmpty();
    }

    private Map<String, Cluster> named(List<Component> components, Seniority seniority) {
        Map<String, Cluster> clusters = new TreeMap<>();
        for (Component component : components) {
            for (Cluster cluster : component.clusters()) {
                clusters.put(seniority.incident(rows(cluster).values()), cluster);
            }
        }
        return clusters;
    }

    private Map<String, Row> rows(Cluster cluster) {
        return pool.rows(cluster.members().stream().map(Sighting::id).toList());
    }

    private List<Written> written(Map<String, Cluster> clusters, Map<String, Current> current) {
        List<Written> written = new ArrayList<>();
        Map<String, List<ReviewAct>> acts = acts(clusters.values());
        clusters.forEach((id, cluster) -> {
            Incident incident = amended(merger.incident(id, cluster), cluster, acts);
            String body = Objects.requireNonNull(Batches.clean(json.write(incident)));
            Current now = current.get(id);
            if (now == null || !now.body().equals(body)) {
                written.add(new Written(incident, body));
            }
        });
        return written;
    }

    /** What people did with any of the sightings, by sighting. */
    private Map<String, List<ReviewAct>> acts(Collection<Cluster> clusters) {
        Map<String, Row> members = new TreeMap<>();
        clusters.forEach(cluster -> members.putAll(rows(cluster)));
        return new ReviewActs(sql, json, new SightingRows(sql, json)).on(members.values());
    }

    private Incident amended(Incident machine, Cluster cluster, Map<String, List<ReviewAct>> acts) {
        List<ReviewAct> own = new ArrayList<>();
        cluster.members().forEach(m -> own.addAll(acts.getOrDefault(m.id(), List.of())));
        own.sort(Comparator.comparingLong(ReviewAct::seq));
        return amending.apply(machine, own);
    }

    private void assign(List<Component> components, Fates fates) {
        List<Object[]> moved = new ArrayList<>();
        for (Component component : components) {
            for (Cluster cluster : component.clusters()) {
                for (Sighting member : cluster.members()) {
                    Row row = fates.before(member.id());
                    String incident = fates.now(member.id());
                    if (!component.id().equals(row.component()) || !incident.equals(row.incident())) {
                        moved.add(new Object[] {component.id(), incident, member.id()});
                    }
                }
            }
        }
        Query update = sql.update(Sightings.TABLE)
                .set(Sightings.COMPONENT, "")
                .set(Sightings.INCIDENT, "")
                .where(Sightings.ID.eq(""));
        Batches.run(sql, update, moved);
    }

    /**
     * Incidents that have lost sightings for good and now have none; what has been written again is struck off the list
     * of retired sightings.
     */
    private Collection<String> emptied(Set<String> written) {
        Set<String> losing = new TreeSet<>(
                sql.selectDistinct(Retirements.INCIDENT).from(Retirements.TABLE).fetch(Retirements.INCIDENT));
        if (losing.isEmpty()) {
            return losing;
        }
        Set<String> living = new TreeSet<>();
        for (List<String> slice : Batches.slices(losing)) {
            living.addAll(sql.selectDistinct(Sightings.INCIDENT)
                    .from(Sightings.TABLE)
                    .where(Sightings.INCIDENT.in(slice))
                    .fetch(Sightings.INCIDENT));
        }
        Set<String> emptied = new TreeSet<>(losing);
        emptied.removeAll(living);
        losing.removeIf(id -> living.contains(id) && !written.contains(id));
        Batches.delete(sql, Retirements.TABLE, Retirements.INCIDENT, losing);
        return emptied;
    }
}
