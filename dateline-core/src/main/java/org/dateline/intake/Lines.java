package org.dateline.intake;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** The lines of a text, and which of them belong together in one paragraph. */
final class Lines {
    /** A text whose longest line is no longer than this, and that has several lines, is taken as hard-wrapped. */
    private static final int WRAPPED = 100;

    private static final int MANY = 4;

    private Lines() {}

    /** Non-blank lines without their outer blanks; {@code blankBefore} tells where a blank line stands above. */
    record Line(Span span, boolean blankBefore) {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2029') {
                Span span = trim(text, from, i);
                if (span.length() > 0) {
                    lines.add(new Line(span, blank || lines.isEmpty()));
                    blank = false;
                } else if (!(i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r')) {
                    blank = true;
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** Whether the text breaks its lines at a fixed width, so that a line break means nothing. */
    static boolean wrapped(List<Line> lines) {
        int longest = lines.stream().mapToInt(l -> l.span().length()).max().orElse(0);
        long full = lines.stream().filter(l -> l.span().length() * 2 > longest).count();
        return lines.size() >= MANY && longest <= WRAPPED && longest > 40 && full * 2 > lines.size();
    }

    /** Whether a line of a hard-wrapped text ends its paragraph. */
    static boolean ends(String text, Span line, int longest) {
        char last = text.charAt(line.end() - 1);
        boolean terminal = ".!?\"”:".indexOf(last) >= 0;
        return terminal && line.length() * 10 < longest * 9;
    }
}
