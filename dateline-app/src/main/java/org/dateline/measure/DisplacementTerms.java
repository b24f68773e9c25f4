package org.dateline.measure;

import java.util.Map;
import org.dateline.count.Figure;
import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/** Figures in the terms of the displacement sets, which ask for one number of people or households on the move. */
final class DisplacementTerms {
    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("displaced", "Displaced"),
            Map.entry("forced to flee", "Forced to Flee"),
            Map.entry("evacuated", "Evacuated"),
            Map.entry("relocated", "Relocated"),
            Map.entry("sheltered", "Sheltered"),
            Map.entry("in relief camp", "In Relief Camp"),
            Map.entry("homeless", "Homeless"),
            Map.entry("refugees", "Displaced"),
            Map.entry("returned", "Displaced"),
            Map.entry("destroyed housing", "Destroyed Housing"),
            Map.entry("partially destroyed housing", "Partially Destroyed Housing"),
            Map.entry("uninhabitable housing", "Uninhabitable Housing"));

    private DisplacementTerms() {}

    static String unit(Figure figure) {
        return "people".equals(figure.unit()) ? "People" : "Households";
    }

    /** The term of the sets, or null for a figure of another kind. */
    static @Nullable String term(Figure figure) {
        return TERMS.get(figure.term());
    }

    /** The number that stands in the words: for "more than 100" 100; null for "dozens", which holds none. */
    static @Nullable Long quantity(Tally tally) {
        if (tally.best() != null) {
            return tally.best();
        }
        if (tally.low() != null) {
            return tally.high() == null ? Long.valueOf(tally.low() - 1) : null;
        }
        return tally.high() == null ? null : Long.valueOf(tally.high() + 1);
    }
}
