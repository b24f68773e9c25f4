package org.dateline.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.count.Tally;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Incidents with a death in the columns of UCDP's GED. */
final class GedShape {
    private static final int CELLS_IN_A_DEGREE = 2;
    private static final int CELLS_IN_A_ROW = 720;

    private final Codes codes;

    private GedShape(Codes codes) {
        this.codes = codes;
    }

    static Table<Story> table(Columns registry, Codes codes) {
        GedShape shape = new GedShape(codes);
        Table.Builder<Story> table = new Table.Builder<>("ged", registry);
        shape.who(table);
        shape.sources(table);
        shape.where(table);
        shape.deaths(table);
        return table.build();
    }

    /** Whether somebody is told to have died. */
    static boolean holds(Story s) {
        Tally killed = s.toll("killed");
        return killed != null && (some(killed.low()) || some(killed.best()) || some(killed.high()));
    }

    private static boolean some(@Nullable Long number) {
        return number != null && number > 0;
    }

    private void who(Table.Builder<Story> table) {
        table.set("id", s -> s.incident().id())
                .set("year", AcledShape::year)
                .set("type_of_violence", this::typeOfViolence)
                .set("dyad_name", GedShape::dyad)
                .set("side_a", s -> side(s.doers()))
                .set("side_b", s -> side(s.done()));
    }

    private static @Nullable String side(List<Actor> actors) {
        return Cells.list(actors.stream().map(Actor::name));
    }

    private static @Nullable String dyad(Story s) {
        String a = side(s.doers());
        String b = side(s.done());
        return a == null || b == null ? null : a + " - " + b;
    }

    private @Nullable Long typeOfViolence(Story s) {
        if (s.doers().isEmpty() || s.done().isEmpty() || !s.doers().stream().allMatch(codes::armed)) {
            return null;
        }
        if (s.done().stream().allMatch(codes::civilian)) {
            return 3L;
        }
        if (!s.done().stream().allMatch(codes::armed)) {
            return null;
        }
        return Stream.concat(s.doers().stream(), s.done().stream()).anyMatch(codes::state) ? 1L : 2L;
    }

    private void sources(Table.Builder<Story> table) {
        table.set("number_of_sources", s -> (long) s.incident().independentSources())
                .set("source_article", s -> Cells.list(s.reports().stream().map(GedShape::article)))
                .set("source_office", s -> Cells.list(s.reports().stream().map(ReportEntry::publisher)))
                .set(
                        "source_date",
                        s -> Cells.list(s.reports().stream()
                                .map(r -> r.published() == null
                                        ? null
                                        : r.published().toString())))
                .set("source_headline", s -> Cells.list(s.reports().stream().map(ReportEntry::title)))
                .set("source_original", GedShape::informants);
    }

    private static @Nullable String article(ReportEntry report) {
        String day = report.published() == null ? null : report.published().toString();
        String told = Stream.of(report.publisher(), day, report.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Cells.text(told);
    }

    private static @Nullable String informants(Story s) {
        Toll killed = s.incident().tolls().get("killed");
        return killed == null ? null : Cells.list(killed.counts().stream().map(Toll.Count::speaker));
    }

    private void where(Table.Builder<Story> table) {
        table.set("where_prec", GedShape::wherePrecision)
                .set("where_coordinates", s -> s.placeOf(Place.Precision.values()))
                .set("adm_1", Story::admin1)
                .set("adm_2", s -> s.placeOf(Place.Precision.ADMIN2))
                .set("latitude", s -> s.of(Place::latitude))
                .set("longitude", s -> s.of(Place::longitude))
                .set("geom_wkt", s -> s.of(GedShape::point))
                .set("priogrid_gid", GedShape::cell)
                .set("country", s -> codes.country(s.country(), "name"))
                .set("country_id", s -> codes.countryNumber(s.country(), "gleditsch_ward"))
                .set("region", s -> codes.country(s.country(), "ucdp_region"))
                .set("event_clarity", s -> exact(s) && s.grain() == PartialDate.Precision.DAY ? 1L : 2L)
                .set("date_prec", GedShape::datePrecision)
                .set("date_start", Story::start)
                .set("date_end", Story::end);
    }

    private static boolean exact(Story s) {
        return s.placeOf(Place.Precision.SITE, Place.Precision.CITY) != null;
    }

    private static @Nullable Long wherePrecision(Story s) {
        Place place = s.incident().place();
        if (place == null) {
            return null;
        }
        return switch (place.precision()) {
            case SITE, CITY -> 1L;
            case ADMIN2 -> 3L;
            case ADMIN1 -> 4L;
            case COUNTRY -> 6L;
            default -> null;
        };
    }

    private static @Nullable Long datePrecision(Story s) {
        return switch (s.grain()) {
            case DAY -> 1L;
            case WEEK -> 3L;
            case MONTH -> 4L;
            case SEASON, YEAR -> 5L;
            default -> null;
        };
    }

    private static @Nullable String point(Place place) {
        return place.latitude() == null || place.longitude() == null
                ? null
                : "POINT (" + Numbers.plain(place.longitude()) + " " + Numbers.plain(place.latitude()) + ")";
    }

    /** PRIO-GRID counts half degrees from the south-western corner of the world, row after row, from 1. */
    private static @Nullable Long cell(Story s) {
        Double latitude = s.latitude();
        Double longitude = s.longitude();
        if (latitude == null || longitude == null || !exact(s)) {
            return null;
        }
        long row = (long) Math.floor((latitude + 90) * CELLS_IN_A_DEGREE);
        long column = (long) Math.floor((longitude + 180) * CELLS_IN_A_DEGREE);
        return row * CELLS_IN_A_ROW + column + 1;
    }

    private void deaths(Table.Builder<Story> table) {
        table.set("deaths_civilians", s -> civilianVictims(s) ? Cells.best(s.toll("killed")) : null)
                .set("deaths_unknown", s -> civilianVictims(s) ? null : Cells.best(s.toll("killed")))
                .set("best", s -> Cells.best(s.toll("killed")))
                .set("high", s -> Cells.high(s.toll("killed")))
                .set("low", s -> Cells.low(s.toll("killed")))
                .set("gwnoa", s -> state(s.doers()))
                .set("gwnob", s -> state(s.done()));
    }

    private boolean civilianVictims(Story s) {
        List<Actor> victims = s.incident().victims();
        return !victims.isEmpty() && victims.stream().allMatch(codes::civilian);
    }

    private @Nullable Long state(List<Actor> side) {
        return side.isEmpty() || !codes.state(side.get(0))
                ? null
                : codes.countryNumber(side.get(0).country(), "gleditsch_ward");
    }
}
