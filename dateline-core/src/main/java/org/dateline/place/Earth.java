package org.dateline.place;

/** Distances along the surface of the earth, taken for a ball. */
public final class Earth {
    /** Mean radius in kilometres. */
    public static final double RADIUS_KM = 6371.0;

    private Earth() {}

    /** Kilometres between two points, by the haversine; degrees north and east. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(otherLatitude);
        double h = square(Math.sin((b - a) / 2))
                + Math.cos(a) * Math.cos(b) * square(Math.sin(Math.toRadians(otherLongitude - longitude) / 2));
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
