package org.dateline.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Finds quotations by their marks alone: straight and typographic, double and single, nested, left open, or taken up
 * again at the start of the next paragraph. One pass over the text; needs no parse.
 */
public final class QuoteFinder {
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "cos", "round");
    private static final int TERM_WORDS = 3;

    /** All quotations within the paragraphs, ordered by start, an outer one before what it holds. */
    public List<Quote> find(String text, List<Span> paragraphs) {
        List<Quote> quotes = new ArrayList<>();
        boolean open = false;
        for (Span paragraph : paragraphs) {
            boolean takenUp = open && opensAt(text, paragraph.start());
            Scan scan = new Scan(text, paragraph, quotes, takenUp);
            if (open && !takenUp && scan.closesFirst()) {
                scan.carryOn();
            }
            open = scan.run();
        }
        Collections.sort(quotes, (a, b) -> a.span().compareTo(b.span()));
        return quotes;
    }

    private static boolean opensAt(String text, int at) {
        return at < text.length() && "\"“„«".indexOf(text.charAt(at)) >= 0;
    }

    /** A mark that waits for its partner. */
    private record Mark(int at, int width, boolean isDouble) {}

    /** The pass over one paragraph. */
    private static final class Scan {
        private final String text;
        private final Span paragraph;
        private final List<Quote> quotes;
        private final Deque<Mark> open = new ArrayDeque<>();
        private final int lastSingleClose;
        private boolean takenUp;

        Scan(String text, Span paragraph, List<Quote> quotes, boolean takenUp) {
            this.text = text;
            this.paragraph = paragraph;
            this.quotes = quotes;
            this.takenUp = takenUp;
            this.lastSingleClose = lastSingleClose();
        }

        private int lastSingleClose() {
            int i = paragraph.end() - 1;
            while (i >= paragraph.start() && !((text.charAt(i) == '\'' || text.charAt(i) == '’') && endsWord(i))) {
                i--;
            }
            return i;
        }

        /** Whether the first double mark of the paragraph ends a quotation, which must have begun before it. */
        boolean closesFirst() {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if ("\"“„«”»".indexOf(c) >= 0) {
                    return c == '”' || c == '»' || c == '"' && !startsWord(i) && endsWord(i);
                }
            }
            return false;
        }

        /** Goes on with the quotation of the paragraph before, which has no mark of its own here. */
        void carryOn() {
            open.addLast(new Mark(paragraph.start(), 0, true));
            takenUp = true;
        }

        /** Returns whether a double quotation is left open. */
        boolean run() {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                i = step(i);
            }
            boolean left = false;
            while (!open.isEmpty()) {
                Mark mark = open.removeLast();
                if (mark.isDouble()) {
                    add(mark, paragraph.end(), 0);
                    left = true;
                }
            }
            return left;
        }

        private int step(int i) {
            switch (text.charAt(i)) {
                case '“', '„', '«' -> openDouble(i, 1);
                case '”', '»' -> closeDouble(i, 1);
                case '"' -> straightDouble(i);
                case '`' -> {
                    if (at(i + 1) == '`') {
                        openDouble(i, 2);
                        return i + 1;
                    }
                }
                case '‘' -> {
                    if (at(i + 1) == '‘') {
                        openDouble(i, 2);
                        return i + 1;
                    }
                    openSingle(i);
                }
                case '’' -> {
                    if (at(i + 1) == '’' && hasDouble()) {
                        closeDouble(i, 2);
                        return i + 1;
                    }
                    closeSingle(i);
                }
                case '\'' -> {
                    if (at(i + 1) == '\'') {
                        doubledSingle(i);
                        return i + 1;
                    }
                    straightSingle(i);
                }
                default -> {}
            }
            return i;
        }

        private void doubledSingle(int i) {
            if (hasDouble() && !startsWord(i)) {
                closeDouble(i, 2);
            } else if (startsWord(i)) {
                openDouble(i, 2);
            }
        }

        private void straightDouble(int i) {
            boolean inches = Character.isDigit(at(i - 1)) && !hasDouble();
            if (hasDouble() && !(startsWord(i) && !endsWord(i))) {
                closeDouble(i, 1);
            } else if (!inches && (startsWord(i) || !endsWord(i))) {
                openDouble(i, 1);
            }
        }

        private void straightSingle(int i) {
            if (!open.isEmpty() && !open.getLast().isDouble() && endsWord(i)) {
                closeSingle(i);
            } else if (startsWord(i) && i < lastSingleClose) {
                openSingle(i);
            }
        }

        private void openDouble(int i, int width) {
            boolean sameKind = !open.isEmpty()
                    && open.getLast().isDouble()
                    && text.charAt(open.getLast().at()) == text.charAt(i);
            if (sameKind) {
                endUnclosed(i);
            }
            open.addLast(new Mark(i, width, true));
        }

        /** A second opening mark of the same kind: the closing one before it was forgotten. */
        private void endUnclosed(int end) {
            add(open.removeLast(), end, 0);
        }

        private void closeDouble(int i, int width) {
            if (!hasDouble()) {
                return;
            }
            Mark mark = open.removeLast();
            while (!mark.isDouble()) {
                mark = open.removeLast();
            }
            add(mark, i + width, width);
        }

        private void openSingle(int i) {
            boolean nested = !open.isEmpty() && !open.getLast().isDouble();
            if (!nested && startsWord(i) && Character.isLetterOrDigit(at(i + 1)) && !elision(i + 1)) {
                open.addLast(new Mark(i, 1, false));
            }
        }

        private void closeSingle(int i) {
            boolean possessive = at(i - 1) == 's' && i < lastSingleClose;
            if (!open.isEmpty() && !open.getLast().isDouble() && endsWord(i) && !possessive) {
                add(open.removeLast(), i + 1, 1);
            }
        }

        private boolean elision(int from) {
            int to = from;
            while (to < paragraph.end() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            return Character.isDigit(text.charAt(from))
                    || ELISIONS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
        }

        private boolean hasDouble() {
            return open.stream().anyMatch(Mark::isDouble);
        }

        private void add(Mark mark, int end, int closing) {
            int to = end;
            while (closing == 0 && to > mark.at() + mark.width() && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            Span inner = new Span(mark.at() + mark.width(), to - closing);
            if (inner.length() > 0) {
                boolean first = takenUp && mark.at() == paragraph.start();
                Quote.Role role = closing > 0 && isTerm(inner) ? Quote.Role.TERM : Quote.Role.SPEECH;
                quotes.add(new Quote(new Span(mark.at(), to), inner, open.size(), closing > 0, first, role));
            }
        }

        /** Few words, no stop or comma inside, and nothing before that announces speech. */
        private boolean isTerm(Span inner) {
            int before = inner.start() - 2;
            while (before >= paragraph.start() && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            boolean announced = before < paragraph.start() || ",:".indexOf(text.charAt(before)) >= 0;
            char last = text.charAt(inner.end() - 1);
            char after = at(inner.end() + 1);
            boolean stopped = ",.?!…—–".indexOf(last) >= 0 || after == ',' && announced;
            return !announced && !stopped && words(inner) <= TERM_WORDS;
        }

        private int words(Span span) {
            int count = 0;
            boolean inside = false;
            for (int i = span.start(); i < span.end() && count <= TERM_WORDS; i++) {
                boolean letter = !Character.isWhitespace(text.charAt(i));
                count += letter && !inside ? 1 : 0;
                inside = letter;
            }
            return count;
        }

        private boolean startsWord(int i) {
            char before = at(i - 1);
            return Character.isWhitespace(before) || before == '\0' || "([{-—–/\"“‘'«".indexOf(before) >= 0;
        }

        private boolean endsWord(int i) {
            char after = at(i + 1);
            return !Character.isLetterOrDigit(after);
        }

        private char at(int i) {
            return i < paragraph.start() || i >= paragraph.end() ? '\0' : text.charAt(i);
        }
    }
}
