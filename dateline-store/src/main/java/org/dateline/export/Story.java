package org.dateline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident with all that its lines need of the store.
 *
 * @param incident what the reports say
 * @param version version in which it came to be so
 * @param review new, reviewed, frozen or rejected
 * @param changed when it came to be so
 * @param added when it was first there
 * @param reports its reports, in the order of its members
 * @param sightings its sightings by id, as far as they still stand as they did
 * @param reviewers who has decided of it, in order of name
 * @param change what became of it since the version asked for, or null where nobody asked
 */
record Story(
        Incident incident,
        long version,
        String review,
        Instant changed,
        Instant added,
        List<ReportEntry> reports,
        Map<String, Sighting> sightings,
        List<String> reviewers,
        @Nullable String change) {
    /** What its place says, or null where it has none. */
    <V> @Nullable V of(Function<Place, @Nullable V> value) {
        Place place = incident.place();
        return place == null ? null : value.apply(place);
    }

    /** What its first report says, or null. */
    @Nullable
    String first(Function<ReportEntry, @Nullable String> value) {
        return reports.isEmpty() ? null : value.apply(reports.get(0));
    }

    /** Those of its sightings that the store still has. */
    Stream<Sighting> mentions() {
        return incident.members().stream().map(m -> sightings.get(m.sighting())).filter(Objects::nonNull);
    }

    /** Whom it is done to: the targets, else the victims. */
    List<Actor> done() {
        return incident.targets().isEmpty() ? incident.victims() : incident.targets();
    }

    /** Who acts: the sources, else those who are said to have done it. */
    List<Actor> doers() {
        return incident.sources().isEmpty() ? incident.perpetrators() : incident.sources();
    }

    /** A count, or null where no report gives it. */
    @Nullable
    Tally toll(String kind) {
        Toll toll = incident.tolls().get(kind);
        return toll == null ? null : toll.range();
    }

    /** Its first day, or null. */
    @Nullable
    LocalDate start() {
        PartialDate date = incident.date();
        return date == null ? null : date.start();
    }

    /** Its last day, or null. */
    @Nullable
    LocalDate end() {
        PartialDate date = incident.date();
        return date == null ? null : date.end();
    }

    /** The grain of its date, where it has days. */
    PartialDate.Precision grain() {
        PartialDate date = incident.date();
        return date == null || date.start() == null ? PartialDate.Precision.UNKNOWN : date.precision();
    }

    /** The name of its place where that is of this grain, else null. */
    @Nullable
    String placeOf(Place.Precision... grains) {
        Place place = incident.place();
        return place != null && List.of(grains).contains(place.precision()) ? place.name() : null;
    }

    /** The country of its place, ISO alpha-3, or null. */
    @Nullable
    String country() {
        Place place = incident.place();
        return place == null ? null : place.country();
    }

    /** The first-order division of its place, or null. */
    @Nullable
    String admin1() {
        Place place = incident.place();
        if (place == null) {
            return null;
        }
        return place.admin1() == null ? placeOf(Place.Precision.ADMIN1) : place.admin1();
    }

    /** Latitude of its place where it is no coarser than a division, else null. */
    @Nullable
    Double latitude() {
        Place place = incident.place();
        return place == null || coarse(place) ? null : place.latitude();
    }

    /** Longitude, as {@link #latitude()}. */
    @Nullable
    Double longitude() {
        Place place = incident.place();
        return place == null || coarse(place) ? null : place.longitude();
    }

    private static boolean coarse(Place place) {
        return place.precision().compareTo(Place.Precision.ADMIN1) > 0;
    }

    Story saying(String what) {
        return new Story(incident, version, review, changed, added, reports, sightings, reviewers, what);
    }
}
