package org.dateline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Cuts the words of a paragraph into sentences. The lexer has already told full stops from the dots of abbreviations;
 * what is left are quotation marks, sentences that go on after a question or a quotation, ellipses and lists.
 */
final class SentenceSplitter {
    private static final Set<String> CLOSING =
            Set.of(")", "]", "}", "”", "’", "''", "»", "’’", "-RRB-", "-RSB-", "-RCB-");
    private static final Set<String> EITHER = Set.of("\"", "'", "＂");
    private static final Set<String> BULLETS = Set.of("-", "•", "*", "–", "—", "·", "▪", "◦", "●");
    private static final Set<String> CLOSING_QUOTES = Set.of("”", "’", "''", "\"", "»");
    private static final Set<String> OPENING_QUOTES = Set.of("“", "‘", "``", "«");
    private static final int FARTHEST_VERB = 15;
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "cried",
            "shouted",
            "added",
            "wrote",
            "tweeted",
            "exclaimed",
            "told",
            "wondered",
            "chanted",
            "yelled",
            "declared");
    private static final Set<String> AFTER_SPEECH = Set.of(
            ".",
            ",",
            "as",
            "in",
            "on",
            "at",
            "to",
            "during",
            "after",
            "when",
            "while",
            "reporters",
            "journalists",
            "him",
            "her",
            "them",
            "me",
            "us",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    /** Lower-case words that names begin with. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "as", "ad", "ar", "an", "az", "ash", "bin", "ibn", "ben", "abu", "umm", "de", "da", "del",
            "della", "di", "du", "dos", "la", "le", "van", "von", "der", "den", "ten", "ter");
    /** Words with which a sentence begins rather than a name goes on after an ellipsis. */
    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "He", "She", "It", "We", "They", "You", "I", "And", "But", "So", "Or", "In", "On", "At",
            "This", "That", "These", "Those", "There", "If", "When", "While", "As", "For", "To", "No", "Not", "What",
            "Who", "How", "Why", "My", "Our", "His", "Her", "Their", "Its", "Then", "Now", "After", "Before");

    private final String text;
    private final List<Word> words;
    private final int limit;

    private SentenceSplitter(String text, List<Word> words, int limit) {
        this.text = text;
        this.words = words;
        this.limit = limit;
    }

    /** The sentences, each at most {@code limit} words long. */
    static List<List<Word>> split(String text, List<Word> words, int limit) {
        return new SentenceSplitter(text, words, limit).split();
    }

    private List<List<Word>> split() {
        List<List<Word>> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < words.size()) {
            int end = i - start + 1 >= limit ? i + 1 : end(start, i);
            if (end > 0) {
                sentences.add(withFullStops(words.subList(start, end)));
                start = end;
            }
            i = Math.max(i + 1, end);
        }
        if (start < words.size()) {
            sentences.add(withFullStops(words.subList(start, words.size())));
        }
        return sentences;
    }

    /** Index after the last word of a sentence that begins at {@code start} and may end with word {@code i}; or -1. */
    private int end(int start, int i) {
        int next = i + 1;
        if (next < words.size() && itemBegins(next)) {
            return next;
        }
        String form = words.get(i).form();
        boolean ellipsis = ellipsis(form);
        if (!ellipsis && !terminal(form) || numbersAnItem(start, i)) {
            return -1;
        }
        while (next < words.size() && follows(next)) {
            next++;
        }
        if (next == words.size()) {
            return next;
        }
        String first = words.get(next).form();
        if (ellipsis) {
            return STARTERS.contains(first) ? next : -1;
        }
        return goesOn(start, next) ? -1 : next;
    }

    private static boolean terminal(String form) {
        if (form.equals(".") || form.equals("。")) {
            return true;
        }
        for (int i = 0; i < form.length(); i++) {
            if ("!?！？".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean ellipsis(String form) {
        return form.equals("…") || form.length() > 1 && form.chars().allMatch(c -> c == '.' || c == ' ');
    }

    /** Closing marks and more stops belong to the sentence before; a straight quotation mark does if it touches it. */
    private boolean follows(int i) {
        Word word = words.get(i);
        String form = word.form();
        if (EITHER.contains(form)) {
            boolean opensNext = i + 1 < words.size() && word.touches(words.get(i + 1));
            return words.get(i - 1).touches(word) && !opensNext;
        }
        return CLOSING.contains(form) || terminal(form) || ellipsis(form);
    }

    /** "1." or "b." at the beginning of a sentence. */
    private boolean numbersAnItem(int start, int i) {
        if (i != start + 1 || !words.get(i).form().equals(".")) {
            return false;
        }
        String form = words.get(start).form();
        return form.length() <= 2
                && form.chars().allMatch(Character::isLetterOrDigit)
                && (Character.isDigit(form.charAt(0)) || form.length() == 1);
    }

    private boolean itemBegins(int i) {
        String form = words.get(i).form();
        boolean number = form.length() <= 2
                && Character.isDigit(form.charAt(0))
                && i + 1 < words.size()
                && (words.get(i + 1).form().equals(".")
                        || words.get(i + 1).form().equals(")"));
        if (!number && !BULLETS.contains(form)) {
            return false;
        }
        int before = words.get(i - 1).span().end();
        int after = words.get(i).span().start();
        return text.substring(before, after).indexOf('\n') >= 0;
    }

    /** A lower-case word goes on with the sentence ("Stop!" he said), unless the writer uses no capitals. */
    private boolean goesOn(int start, int next) {
        String first = words.get(next).form();
        if (saidBy(next)) {
            return true;
        }
        if (!Character.isLowerCase(first.charAt(0)) || Letters.anyUpper(first)) {
            return false;
        }
        if (PARTICLES.contains(first)) {
            return false;
        }
        for (int i = start; i < next; i++) {
            char c = words.get(i).form().charAt(0);
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return true;
    }

    /** "Stop!" President Obama said on Friday: a quotation that ends with a cry or question, and who said it. */
    private boolean saidBy(int next) {
        String stop = next < 2 ? "" : words.get(next - 2).form();
        if (!CLOSING_QUOTES.contains(words.get(next - 1).form()) || !stop.endsWith("!") && !stop.endsWith("?")) {
            return false;
        }
        for (int i = next; i + 1 < Math.min(words.size(), next + FARTHEST_VERB); i++) {
            String form = words.get(i).form();
            if (terminal(form) || CLOSING_QUOTES.contains(form) || OPENING_QUOTES.contains(form)) {
                return false;
            }
            if (SPEECH.contains(form)) {
                return AFTER_SPEECH.contains(words.get(i + 1).form());
            }
        }
        return false;
    }

    /**
     * Where "U.S." ends a sentence the lexer makes "U.S." without its dot of it and a full stop. The dot is given back to
     * the abbreviation, as it is printed.
     */
    private List<Word> withFullStops(List<Word> sentence) {
        List<Word> whole = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            boolean lent = word.form().length() == word.span().length() + 1
                    && word.form().endsWith(".")
                    && text.startsWith(word.form(), word.span().start());
            if (!lent) {
                whole.add(word);
                continue;
            }
            whole.add(new Word(
                    word.form(), new Span(word.span().start(), word.span().end() + 1)));
            boolean stop = i + 1 < sentence.size()
                    && sentence.get(i + 1).form().equals(".")
                    && word.touches(sentence.get(i + 1));
            i += stop ? 1 : 0;
        }
        return whole;
    }
}
