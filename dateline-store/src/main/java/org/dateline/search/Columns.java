package org.dateline.search;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.dateline.coding.EventType;
import org.dateline.place.Earth;
import org.dateline.store.Tables.Incidents;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions on the columns of incidents. */
final class Columns {
    /** A date that is known to within more than a year counts by its first day alone. */
    private static final int LONGEST_DATE = 366;

    private static final double KM_A_DEGREE = Math.PI * Earth.RADIUS_KM / 180;

    private Columns() {}

    static Condition code(Query.Code code) {
        return switch (code.field()) {
            case TYPE -> Incidents.TYPE.eq(code.value());
            case MODE -> Incidents.MODE.eq(code.value());
            case CAMEO -> text(Incidents.CAMEO, code);
            case QUAD -> Incidents.TYPE.in(types(code.value()));
            case STATUS -> Incidents.STATUS.eq(code.value());
            case TIMEFRAME -> Incidents.TIMEFRAME.eq(code.value());
            case REVIEW -> Incidents.REVIEW.eq(code.value());
            case COUNTRY -> Incidents.COUNTRY.eq(code.value());
            case ID -> text(Incidents.ID, code);
            case CONTEXT -> Incidents.CONTEXTS.like("%;" + code.value().replace("_", "!_") + ";%", '!');
            default -> throw new IllegalArgumentException("no code: " + code);
        };
    }

    /** The class of an event follows from its type. */
    private static List<String> types(String quad) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.quad().label().equals(quad))
                .map(Enum::name)
                .toList();
    }

    private static Condition text(Field<String> field, Query.Code code) {
        return code.match() == Query.Match.WHOLE ? field.eq(code.value()) : begins(field, code.value());
    }

    /** Text that begins so, told by its order, which both stores take from its bytes and can look up. */
    static Condition begins(Field<String> field, String beginning) {
        return field.ge(beginning).and(field.lt(beginning + '\uFFFF'));
    }

    static Condition place(Query.Name name, Names names) {
        if (name.match() == Query.Match.BEGINNING) {
            return begins(Incidents.PLACE_FOLDED, name.name());
        }
        Condition place = Incidents.PLACE_FOLDED.in(names.places(name.name()));
        Collection<String> divisions = names.divisions(name.name());
        return divisions.isEmpty() ? place : place.or(Incidents.ADMIN1.in(divisions));
    }

    /** Where it is, to a town or a province at least: inside a box, and of that inside a circle. */
    static Condition near(Query.Near near) {
        Query.Spot spot = near.spot();
        return box(near)
                .and(Incidents.GEO_PRECISION.notIn("country", "region"))
                .and(DSL.condition(
                        "(sin(radians({0} - {1}) / 2) * sin(radians({0} - {1}) / 2) + cos(radians({0})) * cos(radians({1}))"
                                + " * sin(radians({2} - {3}) / 2) * sin(radians({2} - {3}) / 2)) <= {4}",
                        Incidents.LATITUDE,
                        DSL.val(spot.latitude()),
                        Incidents.LONGITUDE,
                        DSL.val(spot.longitude()),
                        DSL.val(haversine(near.km()))));
    }

    private static double haversine(double km) {
        double half = Math.sin(Math.min(Math.PI, km / Earth.RADIUS_KM) / 2);
        return half * half;
    }

    static Condition box(Query.Near near) {
        double latitude = near.spot().latitude();
        double height = near.km() / KM_A_DEGREE + 1e-6;
        Condition band = Incidents.LATITUDE.between(latitude - height, latitude + height);
        double widest = Math.max(Math.abs(latitude - height), Math.abs(latitude + height));
        if (widest >= 89.9) {
            return band; // a pole lies inside
        }
        double width = Math.toDegrees(Math.asin(Math.min(
                        1,
                        Math.sin(Math.min(Math.PI / 2, near.km() / Earth.RADIUS_KM))
                                / Math.cos(Math.toRadians(latitude)))))
                + 1e-6;
        return band.and(between(near.spot().longitude() - width, near.spot().longitude() + width));
    }

    private static Condition between(double west, double east) {
        Field<Double> longitude = Incidents.LONGITUDE;
        if (west < -180) {
            return longitude.ge(west + 360).or(longitude.le(east));
        }
        return east > 180 ? longitude.ge(west).or(longitude.le(east - 360)) : longitude.between(west, east);
    }

    /** Days on which it may have happened; the first column may be looked up, the second is checked. */
    static Condition date(Query.Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        List<Condition> all = new ArrayList<>();
        if (from != null) {
            all.add(Incidents.DAY.ge(from.minusDays(LONGEST_DATE).toString()));
            all.add(coalesce(Incidents.DATE_END, Incidents.DAY).ge(from.toString()));
        } else {
            all.add(Incidents.DAY.gt("")); // the empty day is of those that have none
        }
        if (to != null) {
            all.add(Incidents.DAY.le(to.toString()));
        }
        return DSL.and(all);
    }

    static Condition seen(Query.Days days) {
        return ends(Incidents.LAST_SEEN, Incidents.FIRST_SEEN, days);
    }

    static Condition ends(Field<String> last, Field<String> first, Query.Days days) {
        Condition from =
                days.from() == null ? noCondition() : last.ge(days.from().toString());
        return days.to() == null ? from : from.and(first.le(days.to().toString()));
    }

    static Condition amount(Query.Amount amount) {
        String label = amount.field().label().toUpperCase(Locale.ROOT);
        return switch (amount.field()) {
            case SOURCES -> range(Incidents.INDEPENDENT_SOURCES, amount);
            case REPORTS -> range(Incidents.REPORTS, amount);
            default -> range(toll(label), amount);
        };
    }

    /** The number that most sources give, else the least that is told. */
    private static Field<Long> toll(String label) {
        return coalesce(count(label + "_BEST"), count(label + "_LOW"));
    }

    private static Field<Long> count(String name) {
        return switch (name) {
            case "KILLED_BEST" -> Incidents.KILLED_BEST;
            case "KILLED_LOW" -> Incidents.KILLED_LOW;
            case "INJURED_BEST" -> Incidents.INJURED_BEST;
            case "INJURED_LOW" -> Incidents.INJURED_LOW;
            case "ABDUCTED_BEST" -> Incidents.ABDUCTED_BEST;
            case "ABDUCTED_LOW" -> Incidents.ABDUCTED_LOW;
            case "ARRESTED_BEST" -> Incidents.ARRESTED_BEST;
            case "ARRESTED_LOW" -> Incidents.ARRESTED_LOW;
            case "PARTICIPANTS_BEST" -> Incidents.PARTICIPANTS_BEST;
            case "PARTICIPANTS_LOW" -> Incidents.PARTICIPANTS_LOW;
            default -> throw new IllegalArgumentException("no toll: " + name);
        };
    }

    private static Condition range(Field<Long> number, Query.Amount amount) {
        Long least = amount.least();
        Long most = amount.most();
        if (least == null) {
            return most == null ? number.isNotNull() : number.le(most);
        }
        return most == null ? number.ge(least) : number.between(least, most);
    }

    static Condition flag(Query.Flag flag) {
        long wanted = flag.answer() == Query.Answer.YES ? 1 : 0;
        return switch (flag.field()) {
            case CLAIMED -> Incidents.CLAIMED.eq(wanted);
            case DENIED -> Incidents.DENIED.eq(wanted);
            case DISPUTED -> Incidents.DISPUTED.eq(wanted);
            case ANY -> DSL.trueCondition();
            default -> throw new IllegalArgumentException("no flag: " + flag);
        };
    }

    /** What is asserted to have happened, as news: what is shown where a query does not say otherwise. */
    static Condition asserted() {
        return Incidents.STATUS.in("occurred", "ongoing");
    }

    static Condition current() {
        return Incidents.TIMEFRAME.eq("current");
    }

    /** What no reviewer has rejected. */
    static Condition standing() {
        return Incidents.REVIEW.ne("rejected");
    }
}
