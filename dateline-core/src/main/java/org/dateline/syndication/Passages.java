package org.dateline.syndication;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * The paragraphs of a report that are news: without boilerplate, headline, crossheads and the dateline, which outlets
 * put in and take out as they like.
 */
final class Passages {
    private static final int HEADLINE = 160;
    private static final int CROSSHEAD = 80;
    private static final int WRAPPED = 130;
    private static final int DATELINE = 80;
    private static final String ENDINGS = ".!?…:;\"”“'’)]»";

    private final char[] text;
    private final boolean wrapped;
    private final int longest;
    private final List<Span> found = new ArrayList<>();

    private Passages(char[] text, int longest, boolean wrapped) {
        this.text = text;
        this.longest = longest;
        this.wrapped = wrapped;
    }

    /** The paragraphs in order. The letters of boilerplate are blanked in {@code text}. */
    static List<Span> of(char[] text, List<Span> boilerplate) {
        for (Span span : boilerplate) {
            for (int i = span.start(); i < Math.min(span.end(), text.length); i++) {
                text[i] = ' ';
            }
        }
        List<Span> lines = lines(text);
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        Passages passages = new Passages(text, longest, longest <= WRAPPED);
        passages.gather(lines);
        return passages.found;
    }

    /** Lines without their outer blanks; an empty one where nothing stands. */
    private static List<Span> lines(char[] text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                lines.add(trimmed(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span trimmed(char[] text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text[from])) {
            from++;
        }
        while (to > from && blank(text[to - 1])) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void gather(List<Span> lines) {
        int open = -1;
        int end = -1;
        for (Span line : lines) {
            if (line.length() == 0) {
                add(open, end);
                open = -1;
                continue;
            }
            open = open < 0 ? line.start() : open;
            end = line.end();
            if (!runsOn(line)) {
                add(open, end);
                open = -1;
            }
        }
        add(open, end);
    }

    /** Whether the paragraph goes on after a line: in a text broken at a fixed width, after a full line. */
    private boolean runsOn(Span line) {
        return wrapped && line.length() * 5 > longest * 3 && !ends(line.end());
    }

    private boolean ends(int end) {
        return ENDINGS.indexOf(text[end - 1]) >= 0;
    }

    private void add(int start, int end) {
        if (start < 0) {
            return;
        }
        boolean heading = !ends(end) && end - start <= (found.isEmpty() ? HEADLINE : CROSSHEAD);
        if (!heading) {
            found.add(new Span(found.size() < 3 ? afterDateline(start, end) : start, end));
        }
    }

    /** Where the news begins after "KABUL, Afghanistan (AP) — ". */
    private int afterDateline(int start, int end) {
        int to = Math.min(end - 1, start + DATELINE);
        int capitals = 0;
        boolean town = false;
        for (int i = start; i < to; i++) {
            char c = text[i];
            capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
            town |= capitals >= 4 || c == '(';
            if (town && dash(i) && blank(text[i + 1])) {
                return i + 1;
            }
            if (c == '.' || c == '"' || c == '“') {
                return start;
            }
        }
        return start;
    }

    private boolean dash(int i) {
        char c = text[i];
        return c == '—'
                || c == '–'
                || c == '-' && (text[i - 1] == '-' || blank(text[i - 1]))
                || c == ':' && text[i - 1] == ')';
    }
}
