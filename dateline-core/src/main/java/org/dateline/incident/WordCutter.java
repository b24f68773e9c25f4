package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers, and tells which words have a capital that no beginning of a sentence gives them. */
final class WordCutter {
    /** A text in which more words than this begin with a capital is a headline, or all in capitals: they say nothing. */
    private static final double TOO_MANY = 0.6;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean opening = true;
    private int capitals;
    private int words;

    private WordCutter(String text) {
        this.text = text;
    }

    /**
     * A word or number as printed, without what hangs on it ("'s").
     *
     * @param name whether its capital is one of a name
     */
    record Piece(String form, boolean name) {}

    static List<Piece> cut(String text) {
        WordCutter cutter = new WordCutter(text);
        cutter.run();
        boolean headline = cutter.capitals > TOO_MANY * cutter.words;
        return headline
                ? cutter.pieces.stream().map(p -> new Piece(p.form(), false)).toList()
                : cutter.pieces;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = end(at);
                add(text.substring(at, end));
                at = end;
            } else {
                opening |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':';
                at++;
            }
        }
    }

    private int end(int from) {
        boolean number = Character.isDigit(text.charAt(from));
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = number ? c == '.' || c == ',' : c == '.' && dotted(from, at);
            boolean more = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !(inside && more)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether a full stop stands inside an abbreviation such as U.S. */
    private boolean dotted(int from, int at) {
        return at == from + 1 || text.charAt(at - 2) == '.';
    }

    private void add(String form) {
        String word = form.indexOf('.') > 0 && Character.isLetter(form.charAt(0)) ? form.replace(".", "") : form;
        boolean letters = Character.isLetter(word.charAt(0));
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean hanging = word.length() == 1 && letters && !capital; // the s of 's
        if (!hanging) {
            pieces.add(new Piece(word, capital && !opening));
            words += letters ? 1 : 0;
            capitals += capital ? 1 : 0;
        }
        opening = false;
    }
}
