package org.dateline.incident;

import java.util.Objects;
import org.dateline.place.Earth;
import org.dateline.place.Place;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Compares where, as exactly as both say. */
final class Where {
    private static final double SAME_KM = 3;
    private static final double TOGETHER_KM = 25;

    private final double near;
    private final double apart;

    Where(Weights weights) {
        near = weights.threshold("near");
        apart = weights.threshold("apart");
    }

    void compare(Comparison c, Strand first, Strand second) {
        Place a = first.place;
        Place b = second.place;
        if (a == null || b == null) {
            return;
        }
        boolean speech = first.verbal() && second.verbal();
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            other(c, a, b, speech);
        } else if (point(a) && point(b)) {
            points(c, a, b, speech);
        } else {
            areas(c, a, b, speech);
        }
        if (compatible(a, b)) {
            c.anchor();
        }
    }

    /** A name that no gazetteer has placed, such as a street: every town may have one of that name. */
    static boolean unknown(Place place) {
        return place.latitude() == null && place.country() == null;
    }

    private static void other(Comparison c, Place a, Place b, boolean speech) {
        c.add(speech ? Feature.OTHER_PLACE_OF_SPEECH : Feature.OTHER_PLACE, a.name(), b.name());
        if (!speech) {
            c.veto();
        }
    }

    private void points(Comparison c, Place a, Place b, boolean speech) {
        double km = kilometres(a, b);
        boolean named = a.name().equalsIgnoreCase(b.name());
        if ((named && !(km > near)) || km <= SAME_KM) {
            c.add(Feature.SAME_PLACE, a.name(), b.name());
        } else if (km <= near || (km <= apart && (rough(a) || rough(b)))) {
            c.add(Feature.NEAR_PLACE, a.name(), b.name());
        } else if (km > apart) {
            other(c, a, b, speech);
        } else {
            c.add(speech ? Feature.OTHER_PLACE_OF_SPEECH : Feature.OTHER_PLACE, a.name(), b.name());
        }
    }

    private static boolean rough(Place place) {
        return place.precision() == Precision.ADMIN2;
    }

    private static void areas(Comparison c, Place a, Place b, boolean speech) {
        String divisionOfA = division(a);
        String divisionOfB = division(b);
        boolean ordered = a.precision().compareTo(b.precision()) <= 0;
        Place fine = ordered ? a : b;
        Place coarse = ordered ? b : a;
        if (divisionOfA != null && divisionOfB != null) {
            if (!divisionOfA.equalsIgnoreCase(divisionOfB)) {
                other(c, a, b, speech);
            } else if (point(fine)) {
                c.add(Feature.PLACE_WITHIN, fine.name(), coarse.name());
            } else {
                c.add(Feature.SAME_PLACE, a.name(), b.name());
            }
        } else if (a.country() != null && a.country().equals(b.country())) {
            c.add(Feature.PLACE_IN_COUNTRY, Objects.requireNonNull(a.country()), "");
        } else if (a.name().equalsIgnoreCase(b.name())) {
            c.add(Feature.PLACE_WITHIN, a.name(), b.name());
        }
    }

    /** Whether an event can have been at both, as exactly as they say. */
    static boolean compatible(Place a, Place b) {
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return false;
        }
        if (a.name().equalsIgnoreCase(b.name())) {
            return true;
        }
        if (point(a) && point(b)) {
            return kilometres(a, b) <= TOGETHER_KM;
        }
        String divisionOfA = division(a);
        String divisionOfB = division(b);
        return divisionOfA == null || divisionOfB == null || divisionOfA.equalsIgnoreCase(divisionOfB);
    }

    private static @Nullable String division(Place place) {
        return place.precision() == Precision.ADMIN1 ? place.name() : place.admin1();
    }

    private static boolean point(Place place) {
        return place.precision().compareTo(Precision.ADMIN2) <= 0;
    }

    /** Not a number where one has no coordinates. */
    static double kilometres(Place a, Place b) {
        Double aLat = a.latitude();
        Double aLon = a.longitude();
        Double bLat = b.latitude();
        Double bLon = b.longitude();
        if (aLat == null || aLon == null || bLat == null || bLon == null) {
            return Double.NaN;
        }
        return Earth.kilometres(aLat, aLon, bLat, bLon);
    }
}
