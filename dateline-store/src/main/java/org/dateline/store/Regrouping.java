package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Decision;
import org.dateline.incident.Incident;
import org.dateline.incident.ReviewAct;
import org.dateline.store.ReviewTables.Pairs;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Joins and splits of a reviewer: decisions of pairs of events, kept with the act so that it can be taken back. */
final class Regrouping {
    /** Each pair that is kept apart is a decision; more than these nobody has looked at. */
    private static final int MOST_PAIRS = 2_000;

    private final DSLContext sql;
    private final Decisions decisions;

    Regrouping(DSLContext sql, SightingRows sightings) {
        this.sql = sql;
        this.decisions = new Decisions(sql, sightings);
    }

    /** Why these events cannot be taken out of an incident, or null. */
    static @Nullable String refusal(ReviewSubject subject, List<String> out) {
        Set<String> strange = new TreeSet<>(out);
        subject.members().forEach(m -> strange.remove(m.id()));
        int rest = subject.members().size() - Set.copyOf(out).size();
        if (out.isEmpty()) {
            return "name at least one event that is to be taken out of " + subject.id();
        }
        if (!strange.isEmpty()) {
            return "no event of " + subject.id() + ": " + String.join(", ", strange);
        }
        if (rest == 0) {
            return "these are all events of " + subject.id() + "; leave one at least";
        }
        return (long) rest * out.size() <= MOST_PAIRS
                ? null
                : "%,d tellings apart from %,d are too many decisions; split in smaller steps"
                        .formatted(out.size(), rest);
    }

    void join(ReviewAct act, ReviewSubject one, ReviewSubject other, String reason) {
        write(act, List.of(pair(first(one), first(other), Decision.Kind.JOIN)), reason);
    }

    private static String first(ReviewSubject subject) {
        Set<String> there = new TreeSet<>();
        subject.members().forEach(m -> there.add(m.id()));
        return subject.incident().members().stream()
                .map(Incident.Member::sighting)
                .filter(there::contains)
                .findFirst()
                .orElseGet(() -> there.iterator().next());
    }

    void split(ReviewAct act, ReviewSubject subject, List<String> out, String reason) {
        List<Decision> apart = new ArrayList<>();
        for (String one : new TreeSet<>(out)) {
            subject.members().stream()
                    .filter(m -> !out.contains(m.id()))
                    .forEach(m -> apart.add(pair(one, m.id(), Decision.Kind.SPLIT)));
        }
        write(act, apart, reason);
    }

    private static Decision pair(String one, String other, Decision.Kind kind) {
        boolean ordered = one.compareTo(other) < 0;
        return new Decision(ordered ? one : other, ordered ? other : one, kind);
    }

    private void write(ReviewAct act, List<Decision> made, String reason) {
        Map<String, Decision> before = new TreeMap<>();
        decisions.standing().forEach(d -> before.put(d.first() + ' ' + d.second(), d));
        List<Object[]> rows = new ArrayList<>();
        for (Decision decision : made) {
            Decision earlier = before.get(decision.first() + ' ' + decision.second());
            String kind = earlier == null ? null : Decisions.label(earlier.kind());
            rows.add(new Object[] {act.seq(), decision.first(), decision.second(), kind});
            decisions.decide(decision, act.reviewer(), reason, act.at());
        }
        Batches.insert(sql, Pairs.TABLE, Pairs.ALL, rows);
    }

    /** Gives pairs back what was decided of them before an act, those of them that are still there. */
    void takeBack(ReviewAct by, long act, String reason) {
        Set<String> standing = new TreeSet<>();
        decisions.standing().forEach(d -> standing.add(d.first() + ' ' + d.second()));
        for (var pair : sql.select(Pairs.FIRST, Pairs.SECOND, Pairs.EARLIER)
                .from(Pairs.TABLE)
                .where(Pairs.ACT.eq(act))
                .orderBy(Pairs.FIRST, Pairs.SECOND)
                .fetch()) {
            if (!standing.contains(pair.value1() + ' ' + pair.value2())) {
                continue;
            }
            if (pair.value3() == null) {
                decisions.withdraw(pair.value1(), pair.value2(), by.reviewer(), reason, by.at());
            } else {
                Decision.Kind kind = Decisions.kind(pair.value3());
                decisions.decide(new Decision(pair.value1(), pair.value2(), kind), by.reviewer(), reason, by.at());
            }
        }
    }
}
