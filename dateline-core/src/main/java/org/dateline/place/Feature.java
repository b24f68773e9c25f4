package org.dateline.place;

import org.dateline.place.Place.Precision;

/** What a place of the gazetteer is. */
enum Feature {
    /** A village, town or city that heads no division. */
    TOWN('t', Precision.CITY),
    /** A part of a town. */
    QUARTER('q', Precision.CITY),
    /** Seat of a third- or lower-order division. */
    SEAT3('3', Precision.CITY),
    SEAT2('2', Precision.CITY),
    SEAT1('1', Precision.CITY),
    CAPITAL('c', Precision.CITY),
    ADMIN2('d', Precision.ADMIN2),
    ADMIN1('a', Precision.ADMIN1),
    COUNTRY('l', Precision.COUNTRY),
    /** A landscape, sea, river, range or part of the world. */
    REGION('r', Precision.REGION),
    SITE('s', Precision.SITE);

    private final char letter;
    private final Precision precision;

    Feature(char letter, Precision precision) {
        this.letter = letter;
        this.precision = precision;
    }

    /** How the compiled file writes it. */
    char letter() {
        return letter;
    }

    static Feature ofLetter(int letter) {
        for (Feature feature : values()) {
            if (feature.letter == letter) {
                return feature;
            }
        }
        throw new IllegalArgumentException("no kind of place is written '" + (char) letter + "'");
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
