package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What makes an incident worth a look, in words and as a number. */
final class Doubts {
    /** Below this the machine is wrong about as often as right: see the reliability table of docs/accuracy.md. */
    private static final double UNSURE = 0.6;

    private static final double DISPUTED = 0.3;
    private static final double COARSE_PLACE = 0.15;
    private static final double COARSE_DATE = 0.1;
    private static final double ONE_SOURCE = 0.05;

    private Doubts() {}

    /** How much there is to doubt; larger is more. */
    static double score(Incident incident) {
        return 1
                - incident.confidence()
                + (incident.disagreements().isEmpty() ? 0 : DISPUTED)
                + (isCoarse(incident.place()) ? COARSE_PLACE : 0)
                + (isCoarse(incident.date()) ? COARSE_DATE : 0)
                + (incident.independentSources() == 1 ? ONE_SOURCE : 0);
    }

    /** Why, for a reader; never empty. */
    static List<String> why(Incident incident) {
        List<String> why = new ArrayList<>();
        if (incident.confidence() < UNSURE) {
            why.add(String.format(Locale.ROOT, "confidence is %.2f", incident.confidence()));
        }
        if (!incident.disagreements().isEmpty()) {
            why.add("reports disagree on "
                    + incident.disagreements().stream()
                            .map(Incident.Disagreement::field)
                            .collect(Collectors.joining(", ")));
        }
        Place place = incident.place();
        if (place == null) {
            why.add("no place is told");
        } else if (isCoarse(place)) {
            why.add("the place is known to the "
                    + place.precision().name().toLowerCase(Locale.ROOT).replace("admin1", "province") + " only");
        }
        if (isCoarse(incident.date())) {
            why.add("the day is not known");
        }
        if (incident.independentSources() == 1) {
            why.add("told by one source");
        }
        if (why.isEmpty()) {
            why.add(String.format(Locale.ROOT, "confidence is %.2f", incident.confidence()));
        }
        return why;
    }

    private static boolean isCoarse(@Nullable Place place) {
        return place == null || place.precision().compareTo(Place.Precision.ADMIN1) >= 0;
    }

    private static boolean isCoarse(@Nullable PartialDate date) {
        return date == null || date.start() == null || date.precision().compareTo(PartialDate.Precision.WEEK) > 0;
    }
}
