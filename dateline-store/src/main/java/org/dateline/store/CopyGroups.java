package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.store.ReportRows.Signed;
import org.dateline.store.ReportRows.Standing;
import org.dateline.store.Tables.Bands;
import org.dateline.store.Tables.CopyLinks;
import org.dateline.store.Tables.Reports;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;
import org.jooq.DSLContext;

/** Finds the copies of reports that arrive, and settles which reports are one story. */
final class CopyGroups {
    private static final Comparator<Signature> EARLIER_FIRST = Comparator.comparing(
                    (Signature s) -> s.published() == null ? "" : s.published().toString())
            .thenComparing(Signature::report);

    private final DSLContext sql;
    private final ReportRows reports;
    private final Copies copies;

    CopyGroups(DSLContext sql, ReportRows reports, Copies copies) {
        this.sql = sql;
        this.reports = reports;
        this.copies = copies;
    }

    /** Takes out all that ties reports to others, whose rows are still there; the groups they leave are to be settled again. */
    void forget(Collection<String> ids) {
        List<Object[]> filed = new ArrayList<>();
        reports.signed(Reports.ID, ids)
                .forEach((id, signed) -> copies.bands(signed.signature()).stream()
                        .distinct()
                        .forEach(band -> filed.add(new Object[] {band, id})));
        Batches.run(sql, sql.deleteFrom(Bands.TABLE).where(Bands.BAND.eq(0L)).and(Bands.REPORT.eq("")), filed);
        Batches.delete(sql, CopyLinks.TABLE, CopyLinks.REPORT, ids);
        Batches.delete(sql, CopyLinks.TABLE, CopyLinks.OTHER, ids);
    }

    /**
     * Files the arrivals by their bands, links them to their copies, and settles the groups that this touches.
     *
     * @param arrivals reports of which there is no row
     * @param left groups that a report has left
     * @return the standing of every arrival, and of every other report whose standing is another now
     */
    Map<String, Standing> settle(List<Arrival> arrivals, Collection<String> left) {
        Map<String, Signature> fresh = new TreeMap<>();
        arrivals.forEach(a -> fresh.put(a.id(), a.signature()));
        Set<String> linked = link(arrivals, fresh);
        Set<String> groups = new TreeSet<>(left);
        reports.signed(Reports.ID, linked)
                .values()
                .forEach(s -> groups.add(s.standing().copies()));
        Map<String, Signed> others = reports.signed(Reports.COPIES, groups);
        Map<String, Signature> members = new TreeMap<>(fresh);
        others.forEach((id, signed) -> members.put(id, signed.signature()));
        Map<String, Standing> standings = standings(members);
        others.forEach((id, signed) -> standings.remove(id, signed.standing()));
        return standings;
    }

    /** Links arrivals with their copies; gives the reports in the store that they are linked with. */
    private Set<String> link(List<Arrival> arrivals, Map<String, Signature> fresh) {
        Map<String, Set<String>> candidates = candidates(arrivals);
        file(arrivals);
        Set<String> stored = new TreeSet<>(candidates.keySet());
        candidates.values().forEach(stored::addAll);
        stored.removeAll(fresh.keySet());
        Map<String, Signature> known = new TreeMap<>(fresh);
        reports.signed(Reports.ID, stored).forEach((id, signed) -> known.put(id, signed.signature()));
        List<Object[]> links = new ArrayList<>();
        Set<String> linked = new TreeSet<>();
        candidates.forEach((id, others) ->
                others.forEach(other -> compare(known, id, other).ifPresent(copy -> {
                    links.add(new Object[] {id, other, copy.kind().label(), copy.likeness()});
                    linked.add(id);
                    linked.add(other);
                })));
        Batches.insert(sql, CopyLinks.TABLE, CopyLinks.ALL, links);
        linked.removeAll(fresh.keySet());
        return linked;
    }

    private Optional<Copies.Copy> compare(Map<String, Signature> known, String one, String other) {
        Signature a = known.get(one);
        Signature b = known.get(other);
        if (a == null || b == null) {
            return Optional.empty();
        }
        return EARLIER_FIRST.compare(a, b) <= 0 ? copies.compare(a, b) : copies.compare(b, a);
    }

    private void file(List<Arrival> arrivals) {
        List<Object[]> rows = new ArrayList<>();
        arrivals.forEach(a -> a.bands().forEach(band -> rows.add(new Object[] {band, a.id()})));
        rows.sort(Comparator.comparing((Object[] row) -> (Long) row[0]).thenComparing(row -> (String) row[1]));
        Batches.insert(sql, Bands.TABLE, Bands.ALL, rows);
    }

    /**
     * For each pair that shares a band and has an arrival in it: the larger ids by the smaller. The arrivals are not
     * filed yet, so that few bands lead to anything in the store.
     */
    private Map<String, Set<String>> candidates(List<Arrival> arrivals) {
        Map<Long, List<String>> byBand = new TreeMap<>();
        arrivals.forEach(a -> a.bands()
                .forEach(band ->
                        byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(a.id())));
        Map<String, Set<String>> pairs = new TreeMap<>();
        for (List<String> together : byBand.values()) {
            for (int i = 1; i < together.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pair(pairs, together.get(i), together.get(j));
                }
            }
        }
        for (List<Long> slice : Batches.slices(byBand.keySet())) {
            sql.select(Bands.BAND, Bands.REPORT)
                    .from(Bands.TABLE)
                    .where(Bands.BAND.in(slice))
                    .forEach(row -> byBand.getOrDefault(row.value1(), List.of())
                            .forEach(arrival -> pair(pairs, arrival, row.value2())));
        }
        return pairs;
    }

    private static void pair(Map<String, Set<String>> pairs, String one, String other) {
        int order = one.compareTo(other);
        if (order != 0) {
            pairs.computeIfAbsent(order < 0 ? one : other, id -> new TreeSet<>())
                    .add(order < 0 ? other : one);
        }
    }

    private Map<String, Standing> standings(Map<String, Signature> members) {
        Groups groups = new Groups();
        members.keySet().forEach(groups::add);
        for (List<String> slice : Batches.slices(members.keySet())) {
            sql.select(CopyLinks.REPORT, CopyLinks.OTHER)
                    .from(CopyLinks.TABLE)
                    .where(CopyLinks.REPORT.in(slice))
                    .forEach(link -> groups.join(link.value1(), link.value2()));
        }
        Map<String, Standing> standings = new TreeMap<>();
        groups.all().forEach((smallest, ids) -> {
            List<Signature> signatures = ids.stream().map(members::get).toList();
            Standing standing = new Standing(smallest, copies.origin(signatures));
            ids.forEach(id -> standings.put(id, standing));
        });
        return standings;
    }
}
