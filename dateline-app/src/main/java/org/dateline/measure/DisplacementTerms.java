package org.dateline.measure;

import java.util.Locale;
import org.dateline.count.Figure;
import org.jspecify.annotations.Nullable;

/** Figures in the terms of the displacement sets. */
final class DisplacementTerms {
    private DisplacementTerms() {}

    /** People or Households; null for a unit that the sets do not ask for. */
    static @Nullable String unit(Figure figure) {
        return switch (figure.unit().toLowerCase(Locale.ROOT)) {
            case "people" -> "People";
            case "households", "buildings", "houses" -> "Households";
            default -> null;
        };
    }

    static String term(Figure figure) {
        return switch (figure.kind()) {
            case "evacuated" -> "Evacuated";
            case "homeless" -> "Homeless";
            case "returned" -> "Relocated";
            case "destroyed" -> "Destroyed Housing";
            default -> "Displaced";
        };
    }
}
