package org.dateline.syndication;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;

/**
 * Reads the outline of one text, sentence by sentence. Marks are given by what stands next to a word only, so that a
 * passage gets the same marks wherever it is printed.
 */
final class OutlineReader {
    private static final int MOST_WORDS = 255;
    private static final String CLOSING = "\"”'’)]»";

    private final WordForms forms;
    private final char[] text;
    private final Outline.Writer writer = new Outline.Writer();
    private final char[] words = new char[MOST_WORDS];
    private int count;
    private int hash;
    /** Whether the next word begins a sentence or a quotation, where a capital says nothing. */
    private boolean opening;
    /** A capitalised word at an opening, which the next word decides; index into the words, or -1. */
    private int doubtful;

    private OutlineReader(WordForms forms, char[] text) {
        this.forms = forms;
        this.text = text;
    }

    static Outline.Writer read(WordForms forms, String report, List<Span> boilerplate) {
        char[] text = report.toCharArray();
        OutlineReader reader = new OutlineReader(forms, text);
        for (Span passage : Passages.of(text, boilerplate)) {
            reader.passage(passage);
        }
        return reader.writer;
    }

    private void passage(Span passage) {
        begin();
        int i = passage.start();
        while (i < passage.end()) {
            if (Character.isLetterOrDigit(text[i])) {
                int end = wordEnd(i, passage.end());
                String word = word(i, end);
                take(word);
                i = end;
                if (i < passage.end() && text[i] == '.' && noEnd(word)) {
                    i++;
                }
                continue;
            }
            mark(i, passage.end());
            i++;
        }
        finish();
    }

    private void begin() {
        count = 0;
        hash = 0;
        opening = true;
        doubtful = -1;
    }

    private void finish() {
        writer.sentence(hash, words, count);
        begin();
    }

    private boolean noEnd(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || forms.isAbbreviation(word.toLowerCase(Locale.ROOT));
    }

    /** A sign between words: it may end the sentence or open a quotation. */
    private void mark(int i, int end) {
        char c = text[i];
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            int after = i + 1;
            while (after < end && (CLOSING.indexOf(text[after]) >= 0 || text[after] == '.')) {
                after++;
            }
            if (after >= end || Passages.blank(text[after]) && !lowerFollows(after, end)) {
                finish();
            }
        } else if (c == '"' || c == '“' || c == '«' || c == ':' || c == '`') {
            opening = true;
        }
    }

    private boolean lowerFollows(int from, int end) {
        int i = from;
        while (i < end && Passages.blank(text[i])) {
            i++;
        }
        return i < end && Character.isLowerCase(text[i]);
    }

    /** The end of the word at i: dots within capital abbreviations and signs within numbers belong to it. */
    private int wordEnd(int from, int end) {
        int i = from;
        while (i < end) {
            boolean inner = i + 1 < end && i > from && Character.isLetterOrDigit(text[i + 1]) && joins(i, from);
            if (!Character.isLetterOrDigit(text[i]) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean joins(int i, int from) {
        char c = text[i];
        boolean digits = Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
        boolean initials = Character.isUpperCase(text[i - 1])
                && Character.isUpperCase(text[i + 1])
                && (i - 1 == from || text[i - 2] == '.');
        return (c == '.' || c == ',') && digits || c == '.' && initials;
    }

    /** The word without the signs within it and without an "s" of the genitive. */
    private String word(int from, int end) {
        StringBuilder word = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            if (text[i] != ',' && (text[i] != '.' || Character.isDigit(text[i - 1]))) {
                word.append(text[i]);
            }
        }
        return word.toString();
    }

    private void take(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        settle(capital);
        hash = hash * 31 + lower.hashCode() * 0x9e3779b1;
        String digits = forms.digits(lower);
        if (Character.isDigit(digits.charAt(0))) {
            put(digits, Outline.NUMBER);
        } else if (forms.isWeekday(lower)) {
            put(lower, Outline.WEEKDAY);
        } else if (lower.length() > 1 && !(forms.isFunctionWord(lower) && !acronym(word))) {
            boolean name = capital && (!opening || acronym(word));
            int at = put(WordForms.stem(lower), name ? Outline.NAME : 0);
            doubtful = capital && opening ? at : -1;
        }
        opening = false;
    }

    /** A capitalised word at the start of a sentence is a name where another follows: "Hassan Ali said". */
    private void settle(boolean capital) {
        if (doubtful >= 0 && capital) {
            words[doubtful] = (char) ((words[doubtful] & Outline.WORD) | Outline.NAME);
        }
        doubtful = -1;
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** Adds a word, or its marks where the sentence has it already; gives its place, or -1 where there is none left. */
    private int put(String stem, int marks) {
        int word = (stem.hashCode() * 0x9e3779b1) >>> 18;
        int at = 0;
        while (at < count && (words[at] & Outline.WORD) != word) {
            at++;
        }
        if (at == MOST_WORDS) {
            return -1;
        }
        if (at == count || marks != 0) {
            words[at] = (char) (marks | word);
        }
        count = Math.max(count, at + 1);
        return at;
    }
}
