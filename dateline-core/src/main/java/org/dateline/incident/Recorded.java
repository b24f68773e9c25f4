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
 * @param made what is known of the coding
 */
public record Recorded(
        ReportHead head, @Nullable String text, List<Span> boilerplate, List<Sighting> sightings, Made made) {
    /**
     * How the record was made.
     *
     * @param language language of the text, or null
     * @param coder version of the coder, or null
     * @param lexicon version of the lexicon, or null
     */
    public record Made(
            @Nullable String language,
            @Nullable String coder,
            @Nullable String lexicon) {}

    public Recorded(ReportHead head, @Nullable String text, List<Span> boilerplate, List<Sighting> sightings) {
        this(head, text, boilerplate, sightings, new Made(null, null, null));
    }

    public Recorded {
        boilerplate = List.copyOf(boilerplate);
        sightings = List.copyOf(sightings);
    }
}
