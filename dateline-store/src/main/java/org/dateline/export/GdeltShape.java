package org.dateline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Incidents in the columns of GDELT's events table, a line a pair of actors. */
final class GdeltShape {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<String> KNOWN_GROUPS = Set.of("IGO", "NGO", "MNC");
    private static final int GROUP_CODE = 6;
    private static final double DAYS_IN_A_YEAR = 365;

    private final Codes codes;

    private GdeltShape(Codes codes) {
        this.codes = codes;
    }

    static Table<Dyad> table(Columns registry, Codes codes) {
        GdeltShape shape = new GdeltShape(codes);
        Table.Builder<Dyad> table = new Table.Builder<>("gdelt", registry);
        shape.when(table);
        shape.actor(table, "Actor1", GdeltShape::one);
        shape.actor(table, "Actor2", GdeltShape::other);
        shape.what(table);
        shape.where(table);
        return table.build();
    }

    static long stamp(Instant instant) {
        return Long.parseLong(STAMP.format(instant));
    }

    private static @Nullable String one(Dyad d, Function<Actor, @Nullable String> value) {
        return d.one(value);
    }

    private static @Nullable String other(Dyad d, Function<Actor, @Nullable String> value) {
        return d.other(value);
    }

    private void when(Table.Builder<Dyad> table) {
        table.set("GlobalEventID", Dyad::number)
                .set("Day", d -> day(d) == null ? null : day(d, "yyyyMMdd"))
                .set("MonthYear", d -> month(d.story()) ? day(d, "yyyyMM") : null)
                .set("Year", d -> day(d, "yyyy"))
                .set("FractionDate", GdeltShape::fraction)
                .set("DATEADDED", d -> stamp(d.story().added()));
    }

    private static boolean month(Story s) {
        PartialDate.Precision grain = s.grain();
        return grain == PartialDate.Precision.MONTH || grain == PartialDate.Precision.WEEK || exactDay(s);
    }

    private static boolean exactDay(Story s) {
        return s.grain() == PartialDate.Precision.DAY;
    }

    private static @Nullable LocalDate day(Dyad d) {
        return exactDay(d.story()) ? d.story().start() : null;
    }

    private static @Nullable Long day(Dyad d, String pattern) {
        LocalDate start = d.story().start();
        return start == null ? null : Long.valueOf(start.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
    }

    private static @Nullable Double fraction(Dyad d) {
        LocalDate day = day(d);
        return day == null
                ? null
                : Double.valueOf(day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / DAYS_IN_A_YEAR);
    }

    /** One side of a pair. */
    @FunctionalInterface
    private interface Side {
        @Nullable
        String of(Dyad pair, Function<Actor, @Nullable String> value);
    }

    private void actor(Table.Builder<Dyad> table, String prefix, Side side) {
        table.set(prefix + "Code", d -> side.of(d, Actor::code))
                .set(prefix + "Name", d -> side.of(d, Actor::name))
                .set(prefix + "CountryCode", d -> side.of(d, Actor::country))
                .set(prefix + "KnownGroupCode", d -> side.of(d, GdeltShape::knownGroup))
                .set(prefix + "Religion1Code", d -> codes.religion(side.of(d, Actor::religion)))
                .set(prefix + "Type1Code", d -> side.of(d, Actor::role));
    }

    private static @Nullable String knownGroup(Actor actor) {
        String code = actor.code();
        return code != null && code.length() == GROUP_CODE && KNOWN_GROUPS.contains(code.substring(0, 3))
                ? code.substring(3)
                : null;
    }

    private void what(Table.Builder<Dyad> table) {
        table.set("EventCode", d -> cameo(d))
                .set("EventBaseCode", d -> Codes.digits(cameo(d), 3))
                .set("EventRootCode", d -> Codes.digits(cameo(d), 2))
                .set("QuadClass", d -> codes.quadClass(cameo(d)))
                .set("GoldsteinScale", d -> codes.goldstein(cameo(d)))
                .set("NumMentions", d -> (long) d.story().incident().members().size())
                .set("NumSources", d -> publishers(d.story()))
                .set("NumArticles", d -> (long) d.story().incident().reports().size())
                .set("SOURCEURL", d -> NativeShape.url(d.story()));
    }

    static @Nullable String cameo(Dyad d) {
        return d.story().incident().cameo();
    }

    private static @Nullable Long publishers(Story s) {
        long known = s.reports().stream()
                .map(ReportEntry::publisher)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return known == 0 ? null : Long.valueOf(known);
    }

    private void where(Table.Builder<Dyad> table) {
        table.set("ActionGeo_Type", d -> d.story().of(GdeltShape::type))
                .set("ActionGeo_Fullname", d -> d.story().of(this::fullName))
                .set("ActionGeo_CountryCode", d -> codes.country(d.story().country(), "fips"))
                .set(
                        "ActionGeo_ADM1Code",
                        d -> d.story().placeOf(Place.Precision.COUNTRY) == null
                                ? null
                                : codes.country(d.story().country(), "fips"))
                .set("ActionGeo_Lat", d -> d.story().of(Place::latitude))
                .set("ActionGeo_Long", d -> d.story().of(Place::longitude));
    }

    private static @Nullable Long type(Place place) {
        boolean states = "USA".equals(place.country());
        return switch (place.precision()) {
            case SITE, CITY -> states ? 3L : 4L;
            case ADMIN1 -> states ? 2L : 5L;
            case ADMIN2 -> 5L;
            case COUNTRY -> 1L;
            default -> null;
        };
    }

    private @Nullable String fullName(Place place) {
        String country = codes.country(place.country(), "name");
        return Cells.text(Stream.of(place.name(), place.admin1(), country)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", ")));
    }
}
