package org.dateline.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.coding.Event;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Incidents in words for a reader. */
public final class IncidentWording {
    private IncidentWording() {}

    /** "ASSAULT/suicide-attack". */
    public static String what(Incident incident) {
        return incident.type() + (incident.mode() == null ? "" : "/" + incident.mode());
    }

    /** "ASSAULT/suicide-attack in Kunduz (AFG)". */
    public static String headline(Incident incident) {
        String where = where(incident.place());
        return what(incident) + (where.isEmpty() ? "" : " in " + where);
    }

    /** "Kunduz (AFG)", or nothing. */
    public static String where(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        boolean bare = place.country() == null || place.precision() == Place.Precision.COUNTRY;
        return Wording.squeeze(bare ? place.name() : place.name() + " (" + place.country() + ")");
    }

    /** "2021-10-08", "2021-08-21 to 2021-08-31", or nothing. */
    public static String when(@Nullable PartialDate date) {
        if (date == null || date.start() == null || date.end() == null) {
            return "";
        }
        return date.start().equals(date.end()) ? date.start().toString() : date.start() + " to " + date.end();
    }

    /** The day it is listed under: its first, else "seen" and the day of its first report. */
    public static String day(Incident incident) {
        PartialDate date = incident.date();
        if (date != null && date.start() != null) {
            return date.start().toString();
        }
        return incident.firstSeen() == null ? "" : incident.firstSeen().toString();
    }

    /** "Taliban → Islamic State", with the doers who are named where no source is, and the hurt where no target is. */
    public static String parties(Incident incident) {
        List<Actor> by = incident.sources().isEmpty() ? incident.perpetrators() : incident.sources();
        List<Actor> to = incident.targets().isEmpty() ? incident.victims() : incident.targets();
        String whom = to.isEmpty() ? things(incident.objects()) : names(to);
        String who = names(by);
        return whom.isEmpty() ? who : (who.isEmpty() ? "?" : who) + " → " + whom;
    }

    public static String names(List<Actor> actors) {
        return actors.stream()
                .map(actor -> Wording.squeeze(actor.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public static String things(List<Sighting.Thing> things) {
        Set<String> words = new LinkedHashSet<>();
        things.forEach(thing -> words.add(thing.text().isBlank() ? thing.kind() : Wording.squeeze(thing.text())));
        return String.join(", ", words);
    }

    /** "46 to 50 killed, 143 injured", or nothing. */
    public static String tolls(Incident incident) {
        List<String> tolls = new ArrayList<>();
        for (String kind : Event.COUNTS) {
            Toll toll = incident.tolls().get(kind);
            if (toll != null) {
                tolls.add(Wording.number(toll.range()) + " " + kind);
            }
        }
        return String.join(", ", tolls);
    }

    /** "3 sources, 12 reports". */
    public static String support(Incident incident) {
        int reports = incident.reports().size();
        return count(incident.independentSources(), "source") + ", " + count(reports, "report");
    }

    /** "1 report", "12 reports". */
    public static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** What a reader must know before he takes it for a fact: "planned", "background", "claimed", "disputed". */
    public static List<String> cautions(Incident incident) {
        Set<String> cautions = new LinkedHashSet<>();
        if (incident.status() != Status.OCCURRED) {
            cautions.add(incident.status().label());
        }
        if (incident.timeframe() != Timeframe.CURRENT) {
            cautions.add(incident.timeframe().label());
        }
        incident.stances().forEach(stance -> cautions.add(stance.kind()));
        if (!incident.disagreements().isEmpty()) {
            cautions.add("disputed");
        }
        return List.copyOf(cautions);
    }
}
