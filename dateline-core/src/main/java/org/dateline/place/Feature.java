package org.dateline.place;

import org.dateline.place.Place.Precision;

/** What a place of the gazetteer is. The order is part of the compiled file. */
enum Feature {
    /** A village, town or city that heads no division. */
    TOWN(Precision.CITY),
    /** A part of a town. */
    QUARTER(Precision.CITY),
    /** Seat of a third- or lower-order division. */
    SEAT3(Precision.CITY),
    SEAT2(Precision.CITY),
    SEAT1(Precision.CITY),
    CAPITAL(Precision.CITY),
    ADMIN2(Precision.ADMIN2),
    ADMIN1(Precision.ADMIN1),
    COUNTRY(Precision.COUNTRY),
    /** A landscape, sea, river, range or part of the world. */
    REGION(Precision.REGION),
    SITE(Precision.SITE);

    private final Precision precision;

    Feature(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    boolean isTown() {
        return precision == Precision.CITY;
    }

    boolean isDivision() {
        return this == ADMIN1 || this == ADMIN2;
    }

    /** From GeoNames' codes of populated places. */
    static Feature ofGeoNames(String code) {
        return switch (code) {
            case "PPLC" -> CAPITAL;
            case "PPLA" -> SEAT1;
            case "PPLA2" -> SEAT2;
            case "PPLA3", "PPLA4", "PPLA5" -> SEAT3;
            case "PPLX" -> QUARTER;
            default -> TOWN;
        };
    }
}
