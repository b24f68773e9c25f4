package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Toll;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts of incidents, with their uncertainty, and of the reports they come from. */
public final class Statistics {
    private static final int MOST_DEADLY = 10;

    private final Codes codes = new Codes();
    private final SortedMap<LocalDate, Map<EventType, Long>> byDay = new TreeMap<>();
    private final Map<EventType, Long> byType = new EnumMap<>(EventType.class);
    private final SortedMap<LocalDate, Range> killedByDay = new TreeMap<>();
    private final Map<Pair, Long> pairs = new HashMap<>();
    private final PriorityQueue<Deadly> deadliest = new PriorityQueue<>(Comparator.reverseOrder());
    private final SortedMap<LocalDate, Long> reportsByDay = new TreeMap<>();
    private long incidents;
    private long undated;

    /** Who does things to whom, in words of country and sector. */
    public record Pair(String by, String to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::by).thenComparing(Pair::to).compare(this, other);
        }
    }

    /** How often. */
    public record Counted(Pair pair, long count) {}

    /**
     * A sum of tolls.
     *
     * @param incidents how many incidents give a number
     * @param low sum of the least numbers
     * @param best sum of the best numbers; where an incident has only a range, of its lower end
     * @param high sum of the greatest numbers; where an incident has none, of its best or lower end
     * @param open how many incidents give no greatest number, so that high is too low
     */
    public record Range(long incidents, long low, long best, long high, long open) {
        static final Range NONE = new Range(0, 0, 0, 0, 0);

        Range plus(Range other) {
            return new Range(
                    incidents + other.incidents,
                    low + other.low,
                    best + other.best,
                    high + other.high,
                    open + other.open);
        }

        static Range of(Tally tally) {
            long low = first(tally.low(), tally.best(), 0L);
            long best = first(tally.best(), tally.low(), first(tally.high(), null, 0L));
            long high = first(tally.high(), null, Math.max(best, low));
            return new Range(1, low, best, high, tally.high() == null ? 1 : 0);
        }

        private static long first(@Nullable Long one, @Nullable Long other, long otherwise) {
            return one != null ? one : other != null ? other : otherwise;
        }
    }

    /** An incident with a toll. */
    public record Deadly(String id, @Nullable LocalDate day, String place, Range killed, boolean openEnded)
            implements Comparable<Deadly> {
        @Override
        public int compareTo(Deadly other) {
            return Comparator.comparingLong((Deadly d) -> -d.killed().best())
                    .thenComparing(Deadly::id)
                    .compare(this, other);
        }
    }

    /** Counts what a selection finds in a state of the store. */
    public static Statistics of(Snapshot snapshot, Finder finder, Selection selection) {
        Statistics statistics = new Statistics();
        try (Stream<Hit> found = finder.find(snapshot)) {
            selection.of(found).map(Hit::incident).forEach(statistics::add);
        }
        statistics.addReports(snapshot);
        return statistics;
    }

    void add(Incident incident) {
        incidents++;
        byType.merge(incident.type(), 1L, Long::sum);
        LocalDate day = day(incident);
        if (day == null) {
            undated++;
        } else {
            byDay.computeIfAbsent(day, k -> new EnumMap<>(EventType.class)).merge(incident.type(), 1L, Long::sum);
        }
        pair(incident);
        Toll killed = incident.tolls().get("killed");
        if (killed != null) {
            toll(incident, day, Range.of(killed.range()));
        }
    }

    /** Its first day, else the day on which it was first told. */
    private static @Nullable LocalDate day(Incident incident) {
        LocalDate start = incident.date() == null ? null : incident.date().start();
        return start == null ? incident.firstSeen() : start;
    }

    private void pair(Incident incident) {
        List<Actor> doers = incident.sources().isEmpty() ? incident.perpetrators() : incident.sources();
        List<Actor> done = incident.targets().isEmpty() ? incident.victims() : incident.targets();
        if (!doers.isEmpty() && !done.isEmpty()) {
            pairs.merge(new Pair(side(doers.get(0)), side(done.get(0))), 1L, Long::sum);
        }
    }

    private String side(Actor actor) {
        String country = codes.country(actor.country(), "name");
        String sector = codes.plainSector(actor.role());
        if (country == null && sector == null) {
            return actor.code() == null ? "others" : actor.name();
        }
        return country == null ? String.valueOf(sector) : sector == null ? country : country + " " + sector;
    }

    private void toll(Incident incident, @Nullable LocalDate day, Range killed) {
        if (day != null) {
            killedByDay.merge(day, killed, Range::plus);
        }
        String place = incident.place() == null ? "" : incident.place().name();
        deadliest.add(new Deadly(incident.id(), day, place, killed, killed.open() > 0));
        if (deadliest.size() > MOST_DEADLY) {
            deadliest.remove();
        }
    }

    private void addReports(Snapshot snapshot) {
        Field<String> published = DSL.field(DSL.name("published"), String.class);
        Field<Integer> count = DSL.count().as("reports");
        snapshot.sql()
                .select(published, count)
                .from(DSL.table(DSL.name("report")))
                .where(DSL.field(DSL.name("version"), Long.class).le(snapshot.version()))
                .and(published.isNotNull())
                .groupBy(published)
                .forEach(r -> {
                    if (!r.get(published).isEmpty()) {
                        reportsByDay.merge(LocalDate.parse(r.get(published)), Long.valueOf(r.get(count)), Long::sum);
                    }
                });
    }

    public long incidents() {
        return incidents;
    }

    /** Incidents of no known day, which stand in no period. */
    public long undated() {
        return undated;
    }

    /** The period that things are counted by. */
    public Period period() {
        return byDay.isEmpty() ? Period.YEAR : Period.between(byDay.firstKey(), byDay.lastKey());
    }

    /** All periods from the first incident to the last, without gaps. */
    public List<LocalDate> periods() {
        List<LocalDate> periods = new ArrayList<>();
        if (!byDay.isEmpty()) {
            Period period = period();
            LocalDate last = period.start(byDay.lastKey());
            for (LocalDate at = period.start(byDay.firstKey()); !at.isAfter(last); at = period.next(at)) {
                periods.add(at);
            }
        }
        return periods;
    }

    /** How many incidents of each type. */
    public Map<EventType, Long> byType() {
        return byType;
    }

    /** How many incidents of a type in each period. */
    public List<Long> series(EventType type) {
        return inPeriods(byDay, counts -> counts.getOrDefault(type, 0L), 0L, Long::sum);
    }

    /** How many incidents in each period. */
    public List<Long> series() {
        return inPeriods(
                byDay, counts -> counts.values().stream().mapToLong(n -> n).sum(), 0L, Long::sum);
    }

    /** How many reports of the store were published in each period, whatever they tell of. */
    public List<Long> reports() {
        return inPeriods(reportsByDay, n -> n, 0L, Long::sum);
    }

    /** How many were killed in each period. */
    public List<Range> killed() {
        return inPeriods(killedByDay, range -> range, Range.NONE, Range::plus);
    }

    private <V, S> List<S> inPeriods(
            SortedMap<LocalDate, V> days, Function<V, S> value, S nothing, BinaryOperator<S> plus) {
        Period period = period();
        SortedMap<LocalDate, S> sums = new TreeMap<>();
        days.forEach((day, of) -> sums.merge(period.start(day), value.apply(of), plus));
        return periods().stream().map(at -> sums.getOrDefault(at, nothing)).toList();
    }

    /** The pairs that are met most. */
    public List<Counted> pairs(int most) {
        return pairs.entrySet().stream()
                .sorted(Map.Entry.<Pair, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(e -> new Counted(e.getKey(), e.getValue()))
                .toList();
    }

    /** The incidents with the most killed. */
    public List<Deadly> deadliest() {
        return deadliest.stream().sorted().toList();
    }
}
