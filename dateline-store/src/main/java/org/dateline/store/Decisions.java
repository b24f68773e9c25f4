package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Decision;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Sightings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers decided of pairs of sightings. A decision keeps where the words of each stood, and so holds for the
 * sighting that the same words carry after coding again.
 */
final class Decisions {
    private static final String WITHDRAWN = "withdrawn";

    /** A sighting as a decision names it, with its words. */
    private record Anchor(String sighting, String report, long begin, long end) {}

    /** A line of the table. */
    private record Entry(String kind, Anchor first, Anchor second) {}

    private final DSLContext sql;
    private final SightingRows sightings;

    Decisions(DSLContext sql, SightingRows sightings) {
        this.sql = sql;
        this.sightings = sightings;
    }

    /** Keeps a decision; both sightings, and all that hang together with them, wait to be merged again. */
    void decide(Decision decision, String reviewer, String reason, String at) {
        write(label(decision.kind()), decision.first(), decision.second(), reviewer, reason, at);
    }

    static String label(Decision.Kind kind) {
        return kind == Decision.Kind.JOIN ? "join" : "split";
    }

    static Decision.Kind kind(String label) {
        return label.equals("join") ? Decision.Kind.JOIN : Decision.Kind.SPLIT;
    }

    /** Takes back what was decided of a pair. */
    void withdraw(String first, String second, String reviewer, String reason, String at) {
        boolean decided =
                standing().stream().anyMatch(d -> Set.of(d.first(), d.second()).equals(Set.of(first, second)));
        if (!decided) {
            throw new IllegalArgumentException("nothing has been decided of %s and %s".formatted(first, second));
        }
        write(WITHDRAWN, first, second, reviewer, reason, at);
    }

    private void write(String kind, String one, String other, String reviewer, String reason, String at) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision is of two sightings, not of %s alone".formatted(one));
        }
        Map<String, Row> rows = sightings.rows(Sightings.ID, List.of(one, other));
        for (String id : List.of(one, other)) {
            if (!rows.containsKey(id)) {
                throw new IllegalArgumentException("there is no sighting " + id);
            }
        }
        Row first = Objects.requireNonNull(rows.get(one.compareTo(other) < 0 ? one : other));
        Row second = Objects.requireNonNull(rows.get(one.compareTo(other) < 0 ? other : one));
        Long last = sql.select(DSL.max(Tables.Decisions.SEQ))
                .from(Tables.Decisions.TABLE)
                .fetchOne(0, Long.class);
        Object[] row = {
            (last == null ? 0 : last) + 1,
            at,
            Batches.clean(reviewer),
            kind,
            first.id(),
            second.id(),
            first.report(),
            first.triggerBegin(),
            first.triggerEnd(),
            second.report(),
            second.triggerBegin(),
            second.triggerEnd(),
            Batches.clean(reason)
        };
        Batches.insert(sql, Tables.Decisions.TABLE, Tables.Decisions.ALL, List.<Object[]>of(row));
        wake(rows.values());
    }

    private void wake(Collection<Row> rows) {
        Set<String> components = new TreeSet<>();
        rows.stream().map(Row::component).filter(Objects::nonNull).forEach(components::add);
        sightings.await(Sightings.COMPONENT, components);
        sightings.await(Sightings.ID, rows.stream().map(Row::id).toList());
    }

    /** The decisions that hold, of sightings that there are, in order of their sightings. */
    List<Decision> standing() {
        List<Entry> entries = entries();
        Set<String> named = new TreeSet<>();
        entries.forEach(e -> {
            named.add(e.first().sighting());
            named.add(e.second().sighting());
        });
        Set<String> there = sightings.rows(Sightings.ID, named).keySet();
        Map<String, Decision> last = new TreeMap<>();
        for (Entry entry : entries) {
            String one = now(entry.first(), there);
            String other = now(entry.second(), there);
            if (one != null && other != null && !one.equals(other)) {
                settle(last, entry.kind(), one, other);
            }
        }
        return new ArrayList<>(last.values());
    }

    private static void settle(Map<String, Decision> last, String kind, String one, String other) {
        String first = one.compareTo(other) < 0 ? one : other;
        String second = one.compareTo(other) < 0 ? other : one;
        if (kind.equals(WITHDRAWN)) {
            last.remove(first + ' ' + second);
        } else {
            last.put(first + ' ' + second, new Decision(first, second, kind(kind)));
        }
    }

    private List<Entry> entries() {
        return sql.select(Tables.Decisions.ALL)
                .from(Tables.Decisions.TABLE)
                .orderBy(Tables.Decisions.SEQ)
                .fetch(row -> new Entry(
                        row.get(Tables.Decisions.KIND),
                        new Anchor(
                                row.get(Tables.Decisions.FIRST),
                                row.get(Tables.Decisions.FIRST_REPORT),
                                row.get(Tables.Decisions.FIRST_BEGIN),
                                row.get(Tables.Decisions.FIRST_END)),
                        new Anchor(
                                row.get(Tables.Decisions.SECOND),
                                row.get(Tables.Decisions.SECOND_REPORT),
                                row.get(Tables.Decisions.SECOND_BEGIN),
                                row.get(Tables.Decisions.SECOND_END))));
    }

    /** The sighting that is meant now: the one that was named, else the one whose words overlap most. */
    private @Nullable String now(Anchor anchor, Set<String> there) {
        if (there.contains(anchor.sighting())) {
            return anchor.sighting();
        }
        String best = null;
        long most = 0;
        for (Row row :
                sightings.rows(Sightings.REPORT, List.of(anchor.report())).values()) {
            long overlap = Math.min(row.triggerEnd(), anchor.end()) - Math.max(row.triggerBegin(), anchor.begin());
            if (overlap > most) {
                best = row.id();
                most = overlap;
            }
        }
        return best;
    }
}
