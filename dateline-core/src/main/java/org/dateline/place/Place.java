package org.dateline.place;

import org.jspecify.annotations.Nullable;

/**
 * A place on the earth.
 *
 * @param name canonical name
 * @param latitude degrees north, -90 to 90; null where only the name is known
 * @param longitude degrees east, -180 to 180; null where only the name is known
 * @param country ISO 3166-1 alpha-3; null for seas, continents and regions
 * @param admin1 name of the first-order division; null if unknown or not below one
 * @param precision how exact the point is
 * @param gazetteer source and id ("geonames:1135689")
 */
public record Place(
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String country,
        @Nullable String admin1,
        Precision precision,
        @Nullable String gazetteer) {
    /** From a building to a part of the world. */
    public enum Precision {
        SITE,
        CITY,
        ADMIN2,
        ADMIN1,
        COUNTRY,
        REGION
    }
}
