package org.dateline.incident;

import java.util.List;
import java.util.Objects;
import org.dateline.place.Place;

/** Where a report plays: for sightings that do not say where. */
final class Setting {
    private Setting() {}

    /** Country and, below a division, the name; empty for what has no country. */
    static String key(Place place) {
        String country = Objects.requireNonNullElse(place.country(), "");
        boolean point = place.precision().compareTo(Place.Precision.ADMIN2) <= 0;
        return country.isEmpty() || !point ? country : country + "/" + Blocks.fold(place.name());
    }

    /** Only where at least one of the two gives no place. */
    static void compare(Comparison c, Strand a, Strand b) {
        List<String> first = a.first.report().setting();
        List<String> second = b.first.report().setting();
        if ((a.place != null && b.place != null) || first.isEmpty() || second.isEmpty()) {
            return;
        }
        for (String x : first) {
            if (x.indexOf('/') > 0 && second.contains(x)) {
                c.add(Feature.SAME_SETTING, x.substring(x.indexOf('/') + 1), "");
                c.anchor();
                return;
            }
        }
        if (apart(first, second)) {
            c.add(Feature.OTHER_SETTING);
        }
    }

    /** Whether neither holds a place, or a whole country, of the other. */
    private static boolean apart(List<String> first, List<String> second) {
        for (String x : first) {
            for (String y : second) {
                boolean whole = x.indexOf('/') < 0 || y.indexOf('/') < 0;
                if (whole && (x.startsWith(y) || y.startsWith(x))) {
                    return false;
                }
            }
        }
        return true;
    }
}
