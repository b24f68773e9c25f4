package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes sightings for tests, one field at a time. */
final class Told {
    static final Actor IS = new Actor("Islamic State", "IMGIS", null, "REB", null, null, false);
    static final Actor TALIBAN = new Actor("Taliban", "AFGREB", "AFG", "REB", null, null, false);
    static final Actor GUNMEN = new Actor("gunmen", null, null, "UAF", null, null, false);
    static final Actor USA = new Actor("United States", "USA", "USA", null, null, null, false);
    static final Actor CHINA = new Actor("China", "CHN", "CHN", null, null, null, false);
    static final Actor RUSSIA = new Actor("Russia", "RUS", "RUS", null, null, null, false);
    static final Actor UKRAINE = new Actor("Ukraine", "UKR", "UKR", null, null, null, false);
    static final Actor UKRAINE_ARMY = new Actor("Ukrainian army", "UKRMIL", "UKR", "MIL", null, null, false);
    static final Actor POLICE = new Actor("Afghan police", "AFGCOP", "AFG", "COP", null, null, false);
    static final Actor UN = new Actor("United Nations", "IGOUNO", null, null, null, null, false);
    static final Actor STUDENTS = new Actor("students", "EDU", null, "EDU", null, null, false);

    static final Place KUNDUZ = city("Kunduz", 36.73, 68.86, "AFG", "Kunduz");
    static final Place KABUL = city("Kabul", 34.53, 69.17, "AFG", "Kabul");
    static final Place KUNDUZ_PROVINCE = new Place("Kunduz", 36.8, 68.9, "AFG", "Kunduz", Place.Precision.ADMIN1, null);
    static final Place AFGHANISTAN = new Place("Afghanistan", 33.0, 66.0, "AFG", null, Place.Precision.COUNTRY, null);
    static final Place DOHA = city("Doha", 25.29, 51.53, "QAT", "Doha");
    static final Place LAGOS = city("Lagos", 6.45, 3.39, "NGA", "Lagos");
    static final Place KANO = city("Kano", 12.0, 8.52, "NGA", "Kano");
    static final Place NIGERIA = new Place("Nigeria", 9.0, 8.0, "NGA", null, Place.Precision.COUNTRY, null);

    private final String report;
    private final EventType type;
    private final List<Actor> sources = new ArrayList<>();
    private final List<Actor> targets = new ArrayList<>();
    private final List<Actor> perpetrators = new ArrayList<>();
    private final List<Sighting.Voice> voices = new ArrayList<>();
    private final List<Sighting.Thing> weapons = new ArrayList<>();
    private final List<Sighting.Thing> objects = new ArrayList<>();
    private final Map<String, Tally> counts = new TreeMap<>();
    private String origin;
    private @Nullable LocalDate published;
    private @Nullable String mode;
    private @Nullable Place place;
    private @Nullable PartialDate date;
    private Status status = Status.OCCURRED;
    private Timeframe timeframe = Timeframe.CURRENT;
    private String words = "";
    private String trigger = "";
    private int group;
    private @Nullable Lead lead;

    private Told(String report, EventType type) {
        this.report = report;
        this.origin = report;
        this.type = type;
    }

    static Told in(String report, String published, EventType type) {
        Told told = new Told(report, type);
        told.published = published.isEmpty() ? null : LocalDate.parse(published);
        return told;
    }

    static Place city(String name, double latitude, double longitude, String country, String admin1) {
        return new Place(name, latitude, longitude, country, admin1, Place.Precision.CITY, null);
    }

    Told origin(String story) {
        origin = story;
        return this;
    }

    Told mode(String name) {
        mode = name;
        return this;
    }

    Told by(Actor... actors) {
        sources.addAll(List.of(actors));
        return this;
    }

    Told against(Actor... actors) {
        targets.addAll(List.of(actors));
        return this;
    }

    Told blamed(Actor... actors) {
        perpetrators.addAll(List.of(actors));
        return this;
    }

    Told voice(Actor actor, String kind) {
        voices.add(new Sighting.Voice(actor, kind));
        return this;
    }

    Told at(Place where) {
        place = where;
        return this;
    }

    Told on(String day) {
        LocalDate when = LocalDate.parse(day);
        date = new PartialDate(when, when, PartialDate.Precision.DAY);
        return this;
    }

    Told killed(long n) {
        counts.put("killed", Tally.exactly(n));
        return this;
    }

    Told injured(long n) {
        counts.put("injured", Tally.exactly(n));
        return this;
    }

    Told count(String kind, Tally tally) {
        counts.put(kind, tally);
        return this;
    }

    Told with(String weapon, String kind) {
        weapons.add(new Sighting.Thing(weapon, kind));
        return this;
    }

    Told hit(String object, String kind) {
        objects.add(new Sighting.Thing(object, kind));
        return this;
    }

    Told status(Status value) {
        status = value;
        return this;
    }

    Told timeframe(Timeframe value) {
        timeframe = value;
        return this;
    }

    /** The sentence; the trigger is the part between asterisks. */
    Told says(String sentence) {
        int begin = sentence.indexOf('*');
        int end = sentence.lastIndexOf('*');
        trigger = begin < end ? sentence.substring(begin + 1, end) : "";
        words = sentence.replace("*", "");
        return this;
    }

    Told group(int number) {
        group = number;
        return this;
    }

    /** What the report is mainly about. */
    Told about(EventType what, Place where, String day, long dead) {
        LocalDate when = LocalDate.parse(day);
        lead = new Lead(what, where, new PartialDate(when, when, PartialDate.Precision.DAY), Tally.exactly(dead));
        return this;
    }

    Sighting sighting() {
        int begin = Math.max(0, words.indexOf(trigger));
        return new Sighting(
                RecordReader.digest(report + "/" + group + "/" + words + "/" + type),
                new ReportHead(report, null, null, null, null, published, origin).about(lead),
                0,
                type,
                mode,
                List.of(),
                null,
                List.copyOf(sources),
                List.copyOf(targets),
                List.of(),
                List.copyOf(perpetrators),
                place,
                date,
                status,
                timeframe,
                List.copyOf(voices),
                counts,
                List.copyOf(weapons),
                List.copyOf(objects),
                new Sighting.Words(begin, begin + trigger.length(), trigger),
                new Sighting.Words(0, words.length(), words),
                0.8,
                group);
    }
}
