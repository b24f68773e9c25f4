package org.dateline.export;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.Actor;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** Incidents in ACLED's columns. */
final class AcledShape {
    private final Codes codes;

    private AcledShape(Codes codes) {
        this.codes = codes;
    }

    static Table<Story> table(Columns registry, Codes codes) {
        AcledShape shape = new AcledShape(codes);
        Table.Builder<Story> table = new Table.Builder<>("acled", registry);
        shape.what(table);
        shape.who(table);
        shape.where(table);
        shape.sources(table);
        return table.build();
    }

    private void what(Table.Builder<Story> table) {
        table.set("event_id_cnty", s -> s.incident().id())
                .set("event_date", s -> timePrecision(s) == null ? null : s.start())
                .set("year", s -> s.start() == null ? null : year(s))
                .set("time_precision", AcledShape::timePrecision)
                .set("disorder_type", s -> line(s, "disorder_type"))
                .set("event_type", s -> line(s, "event_type"))
                .set("sub_event_type", s -> line(s, "sub_event_type"));
    }

    private @Nullable String line(Story s, String column) {
        return Cells.text(codes.acledType(s).getOrDefault(column, ""));
    }

    static @Nullable Long year(Story s) {
        return s.start() == null
                ? null
                : Long.valueOf(Objects.requireNonNull(s.start()).getYear());
    }

    private static @Nullable Long timePrecision(Story s) {
        return switch (s.grain()) {
            case DAY -> 1L;
            case WEEK -> 2L;
            case MONTH -> 3L;
            default -> null;
        };
    }

    private void who(Table.Builder<Story> table) {
        table.set("actor1", s -> name(s.doers()))
                .set("assoc_actor_1", s -> others(s.doers()))
                .set("inter1", s -> inter(s, s.doers(), true))
                .set("actor2", s -> name(s.done()))
                .set("assoc_actor_2", s -> others(s.done()))
                .set("inter2", s -> inter(s, s.done(), false))
                .set("interaction", this::interaction)
                .set("civilian_targeting", this::civilianTargeting);
    }

    private static @Nullable String name(List<Actor> actors) {
        return actors.isEmpty() ? null : actors.get(0).name();
    }

    private static @Nullable String others(List<Actor> actors) {
        return Cells.list(actors.stream().skip(1).map(Actor::name));
    }

    private @Nullable Long inter(Story s, List<Actor> side, boolean doer) {
        return side.isEmpty() ? null : codes.inter(side.get(0), s.incident(), doer);
    }

    private @Nullable Long interaction(Story s) {
        Long one = inter(s, s.doers(), true);
        Long two = inter(s, s.done(), false);
        if (one != null && two != null) {
            return Math.min(one, two) * 10 + Math.max(one, two);
        }
        boolean alone = s.doers().isEmpty() || s.done().isEmpty();
        Long known = one == null ? two : one;
        return alone && known != null ? Long.valueOf(known * 10) : null;
    }

    private @Nullable String civilianTargeting(Story s) {
        boolean political = "Political violence".equals(line(s, "disorder_type"));
        boolean civilians = !s.done().isEmpty() && s.done().stream().allMatch(codes::civilian);
        return political && civilians ? "Civilian targeting" : null;
    }

    private void where(Table.Builder<Story> table) {
        table.set("iso", s -> codes.countryNumber(s.country(), "numeric"))
                .set("region", s -> codes.country(s.country(), "acled_region"))
                .set("country", s -> codes.country(s.country(), "name"))
                .set("admin1", Story::admin1)
                .set("admin2", s -> s.placeOf(Place.Precision.ADMIN2))
                .set("location", AcledShape::location)
                .set("latitude", Story::latitude)
                .set("longitude", Story::longitude)
                .set("geo_precision", AcledShape::geoPrecision);
    }

    private static @Nullable String location(Story s) {
        return s.placeOf(Place.Precision.SITE, Place.Precision.CITY, Place.Precision.ADMIN2, Place.Precision.ADMIN1);
    }

    private static @Nullable Long geoPrecision(Story s) {
        Place place = s.incident().place();
        if (place == null) {
            return null;
        }
        return switch (place.precision()) {
            case SITE, CITY -> 1L;
            case ADMIN2 -> 2L;
            case ADMIN1 -> 3L;
            default -> null;
        };
    }

    private void sources(Table.Builder<Story> table) {
        table.set("source", s -> Cells.list(s.reports().stream().map(ReportEntry::publisher)))
                .set("notes", NativeShape::quote)
                .set("fatalities", s -> Cells.best(s.toll("killed")))
                .set("tags", s -> crowd(s.toll("participants")))
                .set("timestamp", s -> s.changed().getEpochSecond());
    }

    private static @Nullable String crowd(@Nullable Tally size) {
        if (size == null) {
            return null;
        }
        if (size.best() != null) {
            return "crowd size=" + size.best();
        }
        if (size.low() != null) {
            return "crowd size=" + (size.high() == null ? "at least " + size.low() : size.low() + " to " + size.high());
        }
        return size.high() == null ? null : "crowd size=up to " + size.high();
    }
}
