package org.dateline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.report.Credit;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Bylines and closing credits: who wrote the report, for whom. */
final class Bylines {
    private static final int LONGEST = 400;
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.\\-]*(?: (?:\\p{Lu}[\\p{L}'’.\\-]*|de|van|von|al|el|bin|da|di|del|la)){1,4}";
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern OPENING =
            Pattern.compile("(?i)(?:by|written by|reported by|story by|reporting by|from) (?=\\p{Lu})");
    private static final Pattern REPORTING = Pattern.compile(
            "(?i)\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|reported)(?: and (?:writing|editing|reporting))? by .*");
    private static final Pattern CONTRIBUTED =
            Pattern.compile("(?i).*\\bcontributed (?:to|reporting|from|additional)\\b.*");
    private static final Pattern PLACE_AFTER = Pattern.compile(
            " (?:in|from|at) \\p{Lu}[\\p{L}'’.\\-]*(?: \\p{Lu}[\\p{L}'’.\\-]*)*(?:, \\p{Lu}[\\p{L}'’.\\-]*(?: \\p{Lu}[\\p{L}'’.\\-]*)*)?");

    private final Agencies agencies;

    Bylines(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Names and agency of a credit line. */
    record Found(List<Credit> authors, @Nullable Credit wire) {}

    /** The credit that a line is, or null where it is none. */
    @Nullable
    Found in(String text, Span line, boolean top) {
        String words = line.in(text);
        if (words.length() > LONGEST) {
            return null;
        }
        boolean closing =
                REPORTING.matcher(words).matches() || CONTRIBUTED.matcher(words).matches();
        Matcher opening = OPENING.matcher(words);
        boolean byline = top && opening.lookingAt() && words.length() < 160 && !words.endsWith(".");
        return closing || byline ? names(words, line.start()) : agencyAlone(words, line);
    }

    /** A line that holds nothing but an agency's name. */
    private @Nullable Found agencyAlone(String words, Span line) {
        String bare = words.replaceAll("^[\\s(\\[—–-]+|[\\s)\\].—–-]+$", "");
        String name = bare.length() < 2 ? null : agencies.named(bare);
        return name == null ? null : new Found(List.of(), new Credit(name, line));
    }

    private Found names(String words, int offset) {
        String masked = mask(words);
        Credit wire = wire(words, offset);
        List<Credit> authors = new ArrayList<>();
        Matcher m = NAMES.matcher(masked);
        while (m.find()) {
            String name = m.group();
            if (agencies.named(name) == null && !name.toLowerCase(Locale.ROOT).contains("reporting")) {
                authors.add(new Credit(name, new Span(offset + m.start(), offset + m.end())));
            }
        }
        return new Found(authors, wire);
    }

    /** Blanks out places ("in Kabul, Afghanistan") and role words, keeping all offsets. */
    private static String mask(String words) {
        StringBuilder masked = new StringBuilder(words);
        blank(masked, PLACE_AFTER.matcher(words));
        blank(
                masked,
                Pattern.compile(
                                "(?i)\\b(?:by|and|with|additional|reporting|writing|editing|written|edited|compiled|staff|writers?|correspondents?|reporters?|journalists?|contributed)\\b")
                        .matcher(words));
        return masked.toString();
    }

    private static void blank(StringBuilder masked, Matcher m) {
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                masked.setCharAt(i, ' ' == masked.charAt(i) ? ' ' : '|');
            }
        }
    }

    private @Nullable Credit wire(String words, int offset) {
        for (int i = 0; i < words.length(); i++) {
            boolean start =
                    Character.isUpperCase(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)));
            String form = start ? agencies.startOf(words.substring(i)) : null;
            if (form != null) {
                String name = agencies.named(form);
                return name == null ? null : new Credit(name, new Span(offset + i, offset + i + form.length()));
            }
        }
        return null;
    }
}
