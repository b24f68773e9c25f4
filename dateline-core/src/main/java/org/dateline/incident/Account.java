package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the reports of one incident say together, field by field, every origin with one vote. */
final class Account {
    private final List<Sighting> members;
    private final List<Join> joins;

    Account(Cluster cluster) {
        this.members = cluster.members().stream().sorted(Merging.ORDER).toList();
        this.joins = cluster.joins();
    }

    Incident incident(String id) {
        EventType type = type();
        Cast sources = new Cast(members, Sighting::sources);
        Cast targets = new Cast(members, Sighting::targets);
        TollBook tolls = new TollBook(members);
        Place place = place();
        PartialDate date = date();
        Status status = status();
        return new Incident(
                id,
                type,
                ofType(type, Sighting::mode),
                contexts(),
                ofType(type, Sighting::cameo),
                sources.together(),
                targets.together(),
                new Cast(members, Sighting::victims).together(),
                new Cast(members, Sighting::perpetrators).together(),
                place,
                date,
                status,
                timeframe(),
                tolls.tolls(),
                things(Sighting::weapons),
                things(Sighting::objects),
                Stances.of(members),
                confidence(),
                (int) origins().count(),
                published().min(LocalDate::compareTo).orElse(null),
                published().max(LocalDate::compareTo).orElse(null),
                members.stream().map(Account::member).toList(),
                joins,
                disagreements(sources, targets, tolls, place, date, status));
    }

    /** The type that most origins give; sightings that give no more than the type count only where there are no others. */
    private EventType type() {
        EventType type = new Ballot<>(members, s -> Strand.fields(s) > 0 ? s.type() : null).winner();
        return type != null ? type : Objects.requireNonNull(new Ballot<>(members, Sighting::type).winner());
    }

    private static Incident.Member member(Sighting s) {
        return new Incident.Member(s.id(), s.report().id(), s.report().origin(), s.sentence());
    }

    private Stream<String> origins() {
        return members.stream().map(s -> s.report().origin()).distinct();
    }

    private Stream<LocalDate> published() {
        return members.stream().map(s -> s.report().published()).filter(Objects::nonNull);
    }

    private @Nullable String ofType(EventType type, Function<Sighting, @Nullable String> field) {
        return new Ballot<>(members, s -> s.type() == type ? field.apply(s) : null).winner();
    }

    private List<String> contexts() {
        Set<String> all = new TreeSet<>();
        members.forEach(s -> all.addAll(s.contexts()));
        return List.copyOf(all);
    }

    /** The place that most origins are compatible with; of equals the most exact. */
    private @Nullable Place place() {
        return supported(Sighting::place, Where::compatible, p -> p.precision().ordinal());
    }

    private @Nullable PartialDate date() {
        PartialDate date =
                supported(s -> s.date() == null || s.date().start() == null ? null : s.date(), Account::overlap, d ->
                        (int) Math.min(1000, length(d)));
        return date == null
                ? members.stream()
                        .map(Sighting::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : date;
    }

    private static long length(PartialDate date) {
        return date.start() == null || date.end() == null
                ? Long.MAX_VALUE
                : date.end().toEpochDay() - date.start().toEpochDay();
    }

    private static boolean overlap(PartialDate a, PartialDate b) {
        if (a.start() == null || a.end() == null || b.start() == null || b.end() == null) {
            return true;
        }
        return !a.end().isBefore(b.start()) && !b.end().isBefore(a.start());
    }

    private <V> @Nullable V supported(
            Function<Sighting, @Nullable V> field, BiPredicate<V, V> compatible, ToIntFunction<V> grain) {
        Ballot<V> ballot = new Ballot<>(members, field);
        V best = null;
        int most = 0;
        for (V value : ballot.values(v -> 0)) {
            int votes = (int) members.stream()
                    .filter(s -> {
                        V other = field.apply(s);
                        return other != null && compatible.test(value, other);
                    })
                    .map(s -> s.report().origin())
                    .distinct()
                    .count();
            boolean finer = best != null && votes == most && grain.applyAsInt(value) < grain.applyAsInt(best);
            if (best == null || votes > most || finer) {
                best = value;
                most = votes;
            }
        }
        return best;
    }

    /** What has happened is no longer planned; who denies it disagrees. */
    private Status status() {
        Ballot<Status> ballot = new Ballot<>(members, Sighting::status);
        int done = ballot.votes(Status.OCCURRED) + ballot.votes(Status.ONGOING);
        if (done == 0 || ballot.votes(Status.DID_NOT_OCCUR) > done) {
            return Objects.requireNonNull(ballot.winner());
        }
        return ballot.votes(Status.ONGOING) > ballot.votes(Status.OCCURRED) ? Status.ONGOING : Status.OCCURRED;
    }

    private Timeframe timeframe() {
        boolean current = members.stream().anyMatch(s -> s.timeframe() == Timeframe.CURRENT);
        return current
                ? Timeframe.CURRENT
                : Objects.requireNonNull(new Ballot<>(members, Sighting::timeframe).winner());
    }

    private List<Sighting.Thing> things(Function<Sighting, List<Sighting.Thing>> field) {
        Map<String, Sighting.Thing> first = new LinkedHashMap<>();
        Map<String, Set<String>> support = new TreeMap<>();
        for (Sighting s : members) {
            for (Sighting.Thing thing : field.apply(s)) {
                String key = thing.kind() + "|" + Blocks.fold(thing.text());
                first.putIfAbsent(key, thing);
                support.computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(s.report().origin());
            }
        }
        return first.entrySet().stream()
                .sorted((a, b) -> Integer.compare(
                        support.getOrDefault(b.getKey(), Set.of()).size(),
                        support.getOrDefault(a.getKey(), Set.of()).size()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** That all origins are wrong: the product of their doubts. */
    private double confidence() {
        Map<String, Double> byOrigin = new TreeMap<>();
        members.forEach(s -> byOrigin.merge(s.report().origin(), s.confidence(), Math::max));
        double doubt = 1;
        for (double confidence : byOrigin.values()) {
            doubt *= 1 - confidence;
        }
        return Math.round(1000 * (1 - doubt)) / 1000.0;
    }

    private List<Incident.Disagreement> disagreements(
            Cast sources,
            Cast targets,
            TollBook tolls,
            @Nullable Place place,
            @Nullable PartialDate date,
            Status status) {
        List<Incident.Disagreement> found = new ArrayList<>();
        add(found, "sources", sources.rivals());
        add(found, "targets", targets.rivals());
        if (place != null) {
            add(found, "place", rivals(place, Sighting::place, (a, b) -> !Where.compatible(a, b), Place::name));
        }
        if (date != null) {
            add(found, "date", rivals(date, Sighting::date, (a, b) -> !overlap(a, b), Account::words));
        }
        add(found, "status", rivals(status, Sighting::status, Account::against, Status::label));
        found.addAll(tolls.disagreements());
        return found;
    }

    private static void add(List<Incident.Disagreement> found, String field, List<Incident.Reading> readings) {
        if (!readings.isEmpty()) {
            found.add(new Incident.Disagreement(field, readings));
        }
    }

    private static boolean against(Status chosen, Status other) {
        boolean no = other == Status.DENIED || other == Status.DID_NOT_OCCUR;
        boolean chosenNo = chosen == Status.DENIED || chosen == Status.DID_NOT_OCCUR;
        return no != chosenNo;
    }

    private static String words(PartialDate date) {
        return Objects.equals(date.start(), date.end())
                ? String.valueOf(date.start())
                : date.start() + " to " + date.end();
    }

    /** Values that cannot be true beside the chosen one, with it before them; empty where there are none. */
    private <V> List<Incident.Reading> rivals(
            V chosen, Function<Sighting, @Nullable V> field, BiPredicate<V, V> against, Function<V, String> words) {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        readings.put(words.apply(chosen), new ArrayList<>());
        for (Sighting s : members) {
            V value = field.apply(s);
            if (value == null) {
                continue;
            }
            boolean other = against.test(chosen, value);
            String reading = words.apply(other ? value : chosen);
            readings.computeIfAbsent(reading, k -> new ArrayList<>()).add(s.id());
        }
        return readings.size() < 2 ? List.of() : readings(readings);
    }

    static Incident.Disagreement disagreement(String field, Map<String, List<String>> readings) {
        return new Incident.Disagreement(field, readings(readings));
    }

    private static List<Incident.Reading> readings(Map<String, List<String>> readings) {
        return readings.entrySet().stream()
                .map(e -> new Incident.Reading(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }
}
