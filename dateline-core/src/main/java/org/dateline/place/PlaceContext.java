package org.dateline.place;

import org.dateline.report.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a report's text and helps to tell which of several places a name means.
 *
 * @param publisher who printed it, a name or the host of its address; null if unknown
 * @param dateline the town that opens the text; null if none
 * @param title the headline, where it is no part of the text; null if unknown
 */
public record PlaceContext(
        @Nullable String publisher,
        @Nullable Credit dateline,
        @Nullable String title) {
    /** Nothing known. */
    public static final PlaceContext NONE = new PlaceContext(null, null, null);
}
