package org.dateline.incident;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A coded report as the merger sees it.
 *
 * @param head what is known of the report
 * @param text its text, or null where the record withholds it
 * @param boilerplate adverts, share bars and credits, as spans of the text
 * @param sightings its events of a PLOVER type
 */
public record Recorded(ReportHead head, @Nullable String text, List<Span> boilerplate, List<Sighting> sightings) {
    public Recorded {
        boilerplate = List.copyOf(boilerplate);
        sightings = List.copyOf(sightings);
    }
}
