package org.dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * What a map shows of an incident.
 *
 * @param id id of the incident
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision how exactly the place is known, or null
 * @param type type of event
 * @param day the day that it is sorted by, or empty
 * @param killed the number of dead that most independent sources give, or null
 * @param country code of the country, or null
 * @param admin1 the province, or null
 */
public record MapPoint(
        String id,
        double latitude,
        double longitude,
        @Nullable String precision,
        String type,
        String day,
        @Nullable Long killed,
        @Nullable String country,
        @Nullable String admin1) {}
