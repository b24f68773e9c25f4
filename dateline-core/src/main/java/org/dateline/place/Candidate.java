package org.dateline.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that a name may stand for.
 *
 * @param name canonical name
 * @param latitude degrees north; NaN where unknown
 * @param longitude degrees east; NaN where unknown
 * @param country ISO 3166-1 alpha-3, null for parts of the world
 * @param admin1 code of the first-order division ("US.TX"), null if none or unknown
 * @param admin1Name its name
 * @param admin2 code of the second-order division ("US.TX.001"), null if none or unknown
 * @param feature what it is
 * @param people inhabitants, 0 if unknown; for regions and sites a figure of the same use: how well known it is
 * @param gazetteer source and id
 * @param entry file and line of an own entry, or ""
 */
record Candidate(
        String name,
        double latitude,
        double longitude,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin1Name,
        @Nullable String admin2,
        Feature feature,
        long people,
        String gazetteer,
        String entry) {
    boolean located() {
        return !Double.isNaN(latitude);
    }

    /** Kilometres to the other place, along the surface. */
    double distance(Candidate other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double width = Math.toRadians(other.longitude - longitude) * Math.cos((a + b) / 2);
        double height = b - a;
        if (Math.abs(width) + Math.abs(height) < 0.3) {
            return Earth.RADIUS_KM * Math.sqrt(width * width + height * height);
        }
        return Earth.kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** Whether this place lies in the other, as far as the gazetteer's divisions tell. */
    boolean within(Candidate other) {
        return switch (other.feature) {
            case COUNTRY -> other.country != null && other.country.equals(country) && feature != Feature.COUNTRY;
            case ADMIN1 -> other.admin1 != null && other.admin1.equals(admin1) && feature != Feature.ADMIN1;
            case ADMIN2 -> other.admin2 != null && other.admin2.equals(admin2) && feature != Feature.ADMIN2;
            default -> false;
        };
    }

    Place place() {
        return new Place(
                name,
                located() ? latitude : null,
                located() ? longitude : null,
                country,
                feature == Feature.ADMIN1 ? name : admin1Name,
                feature.precision(),
                gazetteer);
    }
}
