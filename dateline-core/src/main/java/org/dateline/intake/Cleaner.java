package org.dateline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Lexicon;
import org.dateline.report.Credit;
import org.dateline.report.Frame;
import org.dateline.report.Paragraph;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes the frame off a report before anything is parsed: adverts and share bars, datelines, bylines and credits are
 * told from the news, and the news is cut into paragraphs that no sentence crosses. Immutable and safe to share.
 */
public final class Cleaner {
    /** A line at the top that is no longer than this and ends without a full stop is a headline. */
    private static final int HEADLINE = 160;

    private final Furniture furniture;
    private final Datelines datelines;
    private final Bylines bylines;
    private final LanguageGuess languages;

    private Cleaner(Furniture furniture, Datelines datelines, Bylines bylines, LanguageGuess languages) {
        this.furniture = furniture;
        this.datelines = datelines;
        this.bylines = bylines;
        this.languages = languages;
    }

    /** Loads the lists of boilerplate and agencies. */
    public static Cleaner load(Lexicon lexicon) {
        Agencies agencies = Agencies.load(lexicon);
        return new Cleaner(
                Furniture.load(lexicon), new Datelines(agencies), new Bylines(agencies), LanguageGuess.load(lexicon));
    }

    /** What is gathered on the way down a report. */
    private static final class Gathered {
        final List<Span> boilerplate = new ArrayList<>();
        final List<Paragraph> paragraphs = new ArrayList<>();
        final List<Credit> authors = new ArrayList<>();

        @Nullable
        Credit wire;

        @Nullable
        Credit dateline;
    }

    /** The frame of a report. */
    public Frame clean(Report report) {
        String text = report.text();
        List<Lines.Line> lines = Lines.of(text);
        boolean wrapped = Lines.wrapped(lines);
        int longest = lines.stream().mapToInt(l -> l.span().length()).max().orElse(0);
        Gathered gathered = new Gathered();
        Span open = null;
        for (Lines.Line line : lines) {
            boolean frame = isFrame(text, line.span(), gathered);
            boolean runsOn =
                    wrapped ? open != null && !Lines.ends(text, lastLine(text, open), longest) : startsLow(text, line);
            boolean joins = open != null && !frame && !line.blankBefore() && runsOn;
            if (open != null && !joins) {
                paragraph(report, open, gathered);
                open = null;
            }
            if (!frame) {
                open = open == null ? line.span() : open.cover(line.span());
            }
        }
        if (open != null) {
            paragraph(report, open, gathered);
        }
        return new Frame(
                languages.of(text),
                gathered.wire,
                gathered.authors,
                gathered.dateline,
                gathered.boilerplate,
                gathered.paragraphs);
    }

    /** The last line of an open paragraph. */
    private static Span lastLine(String text, Span paragraph) {
        int from =
                Math.max(text.lastIndexOf('\n', paragraph.end() - 1), text.lastIndexOf('\r', paragraph.end() - 1)) + 1;
        return new Span(Math.max(from, paragraph.start()), paragraph.end());
    }

    /** A line that begins in lower case goes on with the one before. */
    private static boolean startsLow(String text, Lines.Line line) {
        return Character.isLowerCase(text.charAt(line.span().start()));
    }

    private boolean isFrame(String text, Span line, Gathered gathered) {
        if (furniture.is(line.in(text))) {
            gathered.boilerplate.add(line);
            return true;
        }
        Bylines.Found credit = bylines.in(text, line, gathered.paragraphs.size() < 3);
        if (credit == null) {
            return false;
        }
        gathered.boilerplate.add(line);
        gathered.authors.addAll(credit.authors());
        if (gathered.wire == null) {
            gathered.wire = credit.wire();
        }
        return true;
    }

    private void paragraph(Report report, Span span, Gathered gathered) {
        String text = report.text();
        Span body = span;
        int inside = gathered.paragraphs.isEmpty() ? datelines.afterHeadline(text, span) : -1;
        if (inside > 0) {
            int end = inside;
            while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            gathered.paragraphs.add(new Paragraph(new Span(span.start(), end), Paragraph.Kind.HEADLINE));
            body = new Span(inside, span.end());
        }
        if (gathered.dateline == null && gathered.paragraphs.size() < 4) {
            Datelines.Found found = datelines.at(text, body);
            if (found != null && found.end() < span.end()) {
                gathered.dateline = found.town();
                gathered.wire = gathered.wire == null ? found.wire() : gathered.wire;
                body = new Span(skipBlanks(text, found.end(), span.end()), span.end());
            }
        }
        gathered.paragraphs.add(new Paragraph(body, kind(report, body, gathered)));
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to - 1 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufffd')) {
            at++;
        }
        return at;
    }

    private static Paragraph.Kind kind(Report report, Span span, Gathered gathered) {
        String words = span.in(report.text());
        if (!gathered.paragraphs.isEmpty() || words.length() > HEADLINE) {
            return Paragraph.Kind.BODY;
        }
        String title = report.title();
        boolean titled = title != null && title.strip().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
        boolean open = ".!?:;,\"”".indexOf(words.charAt(words.length() - 1)) < 0;
        return titled || open ? Paragraph.Kind.HEADLINE : Paragraph.Kind.BODY;
    }
}
