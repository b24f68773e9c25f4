package org.dateline.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.report.Credit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that opens a report: "ISLAMABAD –", "KABUL, Afghanistan (AP) —", "WASHINGTON, March 1 (Xinhua) --",
 * "Geneva (Reuters) -". Only the first characters of a paragraph are looked at.
 */
final class Datelines {
    private static final int WINDOW = 120;
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}'’.\\-]+(?:[ /](?:\\p{Lu}[\\p{Lu}'’.\\-]+|de|del|la|el|al))*";
    private static final String TITLED = "\\p{Lu}[\\p{L}'’.\\-]+(?: \\p{Lu}[\\p{L}'’.\\-]+){0,3}";
    private static final String REST =
            "(?:, (?:\\p{Lu}[\\p{L}.]*\\.?(?: \\p{Lu}[\\p{L}.]+){0,2}))?(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{2,4})?)?";
    private static final String AGENCY = "(?: ?\\((?<agency>[\\p{L} /.\\-]{2,40})\\))";
    private static final String DASH = " ?(?:–|—|--|-|―|_|/)+ ?";

    private static final Pattern CAPITAL_TOWN = Pattern.compile("(?<town>" + CAPITALS + REST + ")(?:" + AGENCY + "(?:"
            + DASH + "|: ?| )|" + DASH + "(?=[\\p{Lu}\\p{N}\"“'‘])|: )");
    private static final Pattern CREDITED_TOWN =
            Pattern.compile("(?<town>" + TITLED + REST + ")" + AGENCY + "(?:" + DASH + "|: | |(?=\\p{Lu}))");
    private static final Pattern NO_TOWN = Pattern.compile(
            "\\b(?:IS|IN|THE|OF|AND|A|TO|FOR|BREAKING|EXCLUSIVE|UPDATE|WATCH|VIDEO|OPINION|ANALYSIS)\\b");
    private static final Pattern BARE_AGENCY =
            Pattern.compile("\\((?<agency>[\\p{L} /.\\-]{2,40})\\)(?:" + DASH + "|: )");

    private final Agencies agencies;

    Datelines(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * A dateline.
     *
     * @param town the town's words, or null where only an agency stands there
     * @param wire the agency, or null
     * @param end where the news begins
     */
    record Found(@Nullable Credit town, @Nullable Credit wire, int end) {}

    /** The dateline at the start of a paragraph, or null. */
    @Nullable
    Found at(String text, Span paragraph) {
        String head = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + WINDOW));
        Matcher capital = CAPITAL_TOWN.matcher(head);
        if (capital.lookingAt()
                && isTown(capital.group("town"))
                && hasLowerCase(head)
                && capital.end() < head.length()) {
            return found(capital, paragraph.start(), true);
        }
        Matcher credited = CREDITED_TOWN.matcher(head);
        if (credited.lookingAt() && agencies.named(credited.group("agency")) != null) {
            return found(credited, paragraph.start(), true);
        }
        Matcher bare = BARE_AGENCY.matcher(head);
        if (bare.lookingAt() && agencies.named(bare.group("agency")) != null) {
            return found(bare, paragraph.start(), false);
        }
        return null;
    }

    /** "UN: " and "EU - " open sentences too, and so do headlines in capitals: "THIS IS IT: ". */
    private static boolean isTown(String town) {
        boolean words = NO_TOWN.matcher(town).find();
        return town.replace(".", "").length() >= 4 && !words;
    }

    /** In a text all in capitals a capital word says nothing. */
    private static boolean hasLowerCase(String head) {
        return head.chars().anyMatch(Character::isLowerCase);
    }

    /**
     * Where a dateline begins inside a first paragraph that opens with the headline ("Bomb kills 20 in Baghdad. BAGHDAD —
     * A car bomb …"), or -1.
     */
    int afterHeadline(String text, Span paragraph) {
        int to = Math.min(paragraph.end(), paragraph.start() + 2 * WINDOW);
        for (int i = paragraph.start() + 10; i < to - 4; i++) {
            boolean stop = ".!?”\"".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (stop && at(text, new Span(i + 2, paragraph.end())) != null) {
                return i + 2;
            }
        }
        return -1;
    }

    private Found found(Matcher m, int offset, boolean town) {
        String agency = m.group("agency");
        String name = agency == null ? null : agencies.named(agency);
        Credit wire =
                name == null ? null : new Credit(name, new Span(offset + m.start("agency"), offset + m.end("agency")));
        Credit place =
                town ? new Credit(m.group("town"), new Span(offset + m.start("town"), offset + m.end("town"))) : null;
        return new Found(place, wire, offset + m.end());
    }
}
