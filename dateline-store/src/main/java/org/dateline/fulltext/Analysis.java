package org.dateline.fulltext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.dateline.text.Folding;

/**
 * Cuts text into the words that are looked up, in the same way for reports and for queries. Both stores are given these
 * words, never the text, so that neither applies rules of its own. Words hold letters and digits alone.
 */
public final class Analysis {
    /** Words are cut off behind so many UTF-16 units. */
    static final int LONGEST = 64;

    private Analysis() {}

    /** The words of a text, in order. Takes time in proportion to its length. */
    public static List<Term> terms(String text) {
        return new Run(Folding.plain(text)).read();
    }

    /** The forms alone: for names, which have no stems. */
    public static List<String> forms(String text) {
        return terms(text).stream().map(Term::form).toList();
    }

    /** One text being cut. */
    private static final class Run {
        private final String text;
        private final Stemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
        private final Map<String, Term> known = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();

        Run(String text) {
            this.text = text;
        }

        List<Term> read() {
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                int next = at + Character.charCount(c);
                if (isApostrophe(c) && isPossessive(next)) {
                    end();
                    next++; // "Taliban's" is "Taliban"
                } else if (Character.isLetterOrDigit(c)) {
                    word.appendCodePoint(Character.toLowerCase(c));
                } else if (!joins(c, at, next)) {
                    end();
                }
                at = next;
            }
            end();
            return terms;
        }

        /** An apostrophe inside a word ("O'Brien"), a full stop of initials ("U.S."), a comma of a number ("1,200"). */
        private boolean joins(int c, int at, int next) {
            if (word.isEmpty() || next >= text.length()) {
                return false;
            }
            int before = text.codePointBefore(at);
            int after = text.codePointAt(next);
            return switch (c) {
                case '\'', '’', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '`' -> Character.isLetter(after);
                case '.' -> isInitial(at) && Character.isLetter(after);
                case ',' -> Character.isDigit(before) && Character.isDigit(after);
                default -> false;
            };
        }

        private static boolean isApostrophe(int c) {
            return c == '\'' || c == '’';
        }

        /** Whether a lone s stands here. */
        private boolean isPossessive(int at) {
            boolean s = at < text.length() && (text.charAt(at) == 's' || text.charAt(at) == 'S');
            return s && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
        }

        /** Whether a single letter stands before, that is, the word so far is all initials. */
        private boolean isInitial(int at) {
            int before = text.codePointBefore(at);
            int start = at - Character.charCount(before);
            return Character.isLetter(before)
                    && (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)));
        }

        private void end() {
            if (!word.isEmpty()) {
                String form = cut(word);
                word.setLength(0);
                terms.add(known.computeIfAbsent(form, this::term));
            }
        }

        private Term term(String form) {
            return new Term(form, isEnglish(form) ? stemmer.stem(form).toString() : form);
        }
    }

    private static String cut(CharSequence word) {
        if (word.length() <= LONGEST) {
            return word.toString();
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.subSequence(0, end).toString();
    }

    private static boolean isEnglish(String form) {
        return form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
