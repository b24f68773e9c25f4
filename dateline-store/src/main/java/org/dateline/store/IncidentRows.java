package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.coding.Event;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Toll;
import org.dateline.place.NameFolding;
import org.dateline.place.Place;
import org.dateline.store.Tables.Actors;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Tellings;
import org.dateline.time.PartialDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes the rows of incidents: the columns are made from the incident, and so can be checked against it. */
final class IncidentRows {
    private static final Tally UNKNOWN = new Tally(null, null, null);

    /** The row that holds now. */
    record Current(String content, String body) {}

    private final DSLContext sql;

    IncidentRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Rows that hold now, by id. */
    Map<String, Current> current(Collection<String> ids) {
        Map<String, Current> current = new TreeMap<>();
        for (List<String> slice : Batches.slices(ids)) {
            sql.select(Incidents.ID, Incidents.CONTENT, Incidents.BODY)
                    .from(Tables.open(sql))
                    .where(Incidents.ID.in(slice))
                    .and(Incidents.UNTIL.eq(Tables.NOW))
                    .forEach(r -> current.put(r.value1(), new Current(r.value2(), r.value3())));
        }
        return current;
    }

    /** Ends the rows that hold now. */
    void close(Collection<String> ids, long version) {
        for (List<String> slice : Batches.slices(ids)) {
            sql.update(Tables.open(sql))
                    .set(Incidents.UNTIL, version)
                    .where(Incidents.ID.in(slice))
                    .and(Incidents.UNTIL.eq(Tables.NOW))
                    .execute();
            sql.update(Actors.TABLE)
                    .set(Actors.UNTIL, version)
                    .where(Actors.INCIDENT.in(slice))
                    .and(Actors.UNTIL.eq(Tables.NOW))
                    .execute();
            sql.update(Tellings.TABLE)
                    .set(Tellings.UNTIL, version)
                    .where(Tellings.INCIDENT.in(slice))
                    .and(Tellings.UNTIL.eq(Tables.NOW))
                    .execute();
        }
    }

    /** An incident to be written, with its body. */
    record Written(Incident incident, String body) {}

    void insert(List<Written> incidents, long version) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> actors = new ArrayList<>();
        List<Object[]> reports = new ArrayList<>();
        for (Written written : incidents) {
            Incident incident = written.incident();
            rows.add(row(written, version, Tables.OPEN));
            actors.addAll(actors(incident, version, Tables.OPEN));
            incident.reports().forEach(r -> reports.add(new Object[] {incident.id(), version, Tables.OPEN, r}));
        }
        Batches.insert(sql, Incidents.TABLE, Incidents.ALL, rows);
        Batches.insert(sql, Actors.TABLE, Actors.ALL, actors);
        Batches.insert(sql, Tellings.TABLE, Tellings.ALL, reports);
    }

    /** The columns of an incident, in the order of the table. */
    static Object[] row(Written written, long version, long until) {
        Incident incident = written.incident();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(incident.id());
        row.add(version);
        row.add(until);
        row.add(Packed.hash(written.body()));
        row.add(incident.state().label());
        row.add(incident.type().name());
        row.add(Batches.clean(incident.mode()));
        row.add(Batches.clean(incident.cameo()));
        row.add(incident.type().quad().label());
        row.add(incident.contexts().isEmpty() ? "" : Batches.clean(";" + String.join(";", incident.contexts()) + ";"));
        row.add(day(incident));
        addDates(row, incident);
        addPlace(row, incident.place());
        row.add(incident.status().label());
        row.add(incident.timeframe().name().toLowerCase(Locale.ROOT));
        row.add(incident.confidence());
        Event.COUNTS.forEach(kind -> addToll(row, incident.tolls().get(kind)));
        row.add((long) incident.members().size());
        row.add((long) incident.reports().size());
        row.add((long) incident.independentSources());
        row.add(flag(incident.stances().stream().anyMatch(s -> s.kind().equals("claimed"))));
        row.add(flag(incident.stances().stream().anyMatch(s -> s.kind().equals("denied"))));
        row.add(flag(!incident.disagreements().isEmpty()));
        row.add(written.body());
        return row.toArray();
    }

    private static long flag(boolean is) {
        return is ? 1 : 0;
    }

    /** What an incident is sorted by: its first day, else when it was first published, else empty. */
    private static String day(Incident incident) {
        PartialDate date = incident.date();
        if (date != null && date.start() != null) {
            return date.start().toString();
        }
        return incident.firstSeen() == null ? "" : incident.firstSeen().toString();
    }

    private static void addDates(List<@Nullable Object> row, Incident incident) {
        PartialDate date = incident.date();
        row.add(date == null ? null : text(date.start()));
        row.add(date == null ? null : text(date.end()));
        row.add(date == null ? null : date.precision().name().toLowerCase(Locale.ROOT));
        row.add(text(incident.firstSeen()));
        row.add(text(incident.lastSeen()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void addPlace(List<@Nullable Object> row, @Nullable Place place) {
        row.add(place == null ? null : Batches.clean(place.country()));
        row.add(place == null ? null : Batches.clean(place.admin1()));
        row.add(place == null ? null : Batches.clean(place.name()));
        row.add(place == null ? null : Batches.clean(NameFolding.fold(place.name())));
        row.add(place == null ? null : place.latitude());
        row.add(place == null ? null : place.longitude());
        row.add(place == null ? null : place.precision().name().toLowerCase(Locale.ROOT));
    }

    private static void addToll(List<@Nullable Object> row, @Nullable Toll toll) {
        Tally range = toll == null ? UNKNOWN : toll.range();
        row.add(range.low());
        row.add(range.best());
        row.add(range.high());
    }

    /** The rows of the actors of an incident. */
    static List<Object[]> actors(Incident incident, long version, long until) {
        Map<String, List<Actor>> sides = new TreeMap<>();
        sides.put("source", incident.sources());
        sides.put("target", incident.targets());
        sides.put("victim", incident.victims());
        sides.put("perpetrator", incident.perpetrators());
        for (Incident.Stance stance : incident.stances()) {
            sides.computeIfAbsent(stance.kind(), kind -> new ArrayList<>()).add(stance.actor());
        }
        List<Object[]> rows = new ArrayList<>();
        sides.forEach((side, actors) -> {
            for (int i = 0; i < actors.size(); i++) {
                rows.add(actor(incident, version, until, side, i, actors.get(i)));
            }
        });
        return rows;
    }

    private static Object[] actor(Incident of, long version, long until, String side, int position, Actor actor) {
        String name = Objects.requireNonNull(Batches.clean(actor.name()));
        return new Object[] {
            of.id(),
            version,
            until,
            side,
            (long) position,
            name,
            NameFolding.fold(name),
            Batches.clean(actor.code()),
            Batches.clean(actor.country()),
            actor.role(),
            day(of)
        };
    }
}
