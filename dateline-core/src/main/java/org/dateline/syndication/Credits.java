package org.dateline.syndication;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.intake.Agencies;
import org.dateline.text.Span;

/** Tells an agency that wrote a report from one that is thanked for its help. */
final class Credits {
    /** "Reuters contributed to this report", "With agencies", "Additional reporting by AFP". */
    private static final Pattern HELP = Pattern.compile(
            "(?i)(?:\\bcontributed\\b|\\bcontribution|\\badditional (?:reporting|material)|\\bwith (?:inputs?|reporting|files|material|information)\\b|^\\W*with\\b|\\bwas used in this report)");
    /** "Associated Press writers Ann Lee and Bo Hall contributed": its own people wrote all of it. */
    private static final Pattern OWN_PEOPLE = Pattern.compile(
            "(?i)^\\s*(?:writers?|journalists?|reporters?|correspondents?|staff|video|news|photographers?)\\b");

    private static final Pattern IN_DATELINE = Pattern.compile("\\s*[)/—–-]");
    private static final int OPENING = 300;

    private final Agencies agencies;

    Credits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether the agency that the frame names is the writer, as far as the credits say. */
    boolean wrote(String wire, String text, List<Span> boilerplate) {
        String agency = agencies.canonical(wire);
        boolean helped = false;
        for (Span span : boilerplate) {
            String line = text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
            List<Integer> ends = agencies.endsOf(agency, line);
            if (!ends.isEmpty() && !isHelp(line, ends.get(0))) {
                return true;
            }
            helped |= !ends.isEmpty();
        }
        return !helped || opens(agency, text.substring(0, Math.min(OPENING, text.length())));
    }

    private static boolean isHelp(String line, int after) {
        return HELP.matcher(line).find()
                && !OWN_PEOPLE.matcher(line.substring(after)).find();
    }

    /** Whether the agency stands in the dateline: "KABUL (AP) —". */
    private boolean opens(String agency, String opening) {
        return agencies.endsOf(agency, opening).stream()
                .anyMatch(end -> IN_DATELINE
                        .matcher(opening)
                        .region(end, opening.length())
                        .lookingAt());
    }
}
