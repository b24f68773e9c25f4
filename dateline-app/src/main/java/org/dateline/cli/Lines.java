package org.dateline.cli;

/**
 * Lays words out in lines of a width, in colours or with plain marks. Counts columns as a terminal does: combining marks
 * take none, East Asian characters and pictures two.
 */
final class Lines {
    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final Palette palette;
    private String indent = "";
    private int column;
    private boolean blankPending;
    private boolean lineEmpty = true;

    /** Whether words are coloured or marked. */
    enum Palette {
        COLOURS,
        MARKS
    }

    Lines(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** Ends the line, if one has begun, and leaves the given blanks at the start of all that follow. */
    Lines line(String first, String following) {
        end();
        out.append(first);
        column = columns(first);
        indent = following;
        lineEmpty = true;
        return this;
    }

    /** Adds words of the report that say something: in colour, or between marks. */
    Lines mark(Ink ink, String words) {
        return add(ink, palette == Palette.MARKS && !words.isBlank() ? marked(ink, words) : words);
    }

    /** Adds words; breaks the line at blanks where it grows too long. */
    Lines add(Ink ink, String words) {
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || Character.isWhitespace(words.charAt(i))) {
                word(ink, words.substring(from, i));
                blankPending |= i < words.length();
                from = i + 1;
            }
        }
        return this;
    }

    /** Keeps blanks at the ends outside of the marks. */
    private static String marked(Ink ink, String words) {
        String core = words.strip();
        int at = words.indexOf(core);
        return words.substring(0, at) + ink.mark(core) + words.substring(at + core.length());
    }

    private void word(Ink ink, String word) {
        if (word.isEmpty()) {
            return;
        }
        int needed = columns(word);
        if (blankPending && !lineEmpty) {
            if (column + 1 + needed > width) {
                out.append('\n').append(indent);
                column = columns(indent);
            } else {
                out.append(' ');
                column++;
            }
        }
        blankPending = false;
        lineEmpty = false;
        out.append(palette == Palette.COLOURS ? ink.paint(word) : word);
        column += needed;
    }

    /** A rule across the page with a title in it. */
    Lines rule(String title) {
        end();
        String head = "── " + title + " ";
        out.append(palette == Palette.COLOURS ? Ink.TITLE.paint(head) : head);
        out.append("─".repeat(Math.max(0, width - columns(head)))).append('\n');
        return this;
    }

    /** Ends the line, if one has begun. */
    Lines end() {
        if (column > 0) {
            out.append('\n');
        }
        column = 0;
        blankPending = false;
        return this;
    }

    /** An empty line. */
    Lines gap() {
        end();
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        end();
        return out.toString();
    }

    private static int columns(String words) {
        return words.codePoints().map(Lines::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(c)
                || (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
