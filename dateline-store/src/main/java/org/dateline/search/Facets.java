package org.dateline.search;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many incidents a query finds, in all and by some of their properties. Where an incident has not got the property
 * it counts under the empty text.
 *
 * @param count all of them
 * @param killed the dead of all of them, each by the number that most independent sources give, else the least told
 * @param types by type of event
 * @param countries by code of the country
 * @param days by the day that they are sorted by
 * @param reviews by what reviewers have done: new, reviewed, frozen
 * @param precisions by how exactly the place is known
 * @param statuses by whether they happened
 */
public record Facets(
        long count,
        long killed,
        SortedMap<String, Long> types,
        SortedMap<String, Long> countries,
        SortedMap<String, Long> days,
        SortedMap<String, Long> reviews,
        SortedMap<String, Long> precisions,
        SortedMap<String, Long> statuses) {
    public Facets {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
        precisions = Collections.unmodifiableSortedMap(new TreeMap<>(precisions));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }
}
