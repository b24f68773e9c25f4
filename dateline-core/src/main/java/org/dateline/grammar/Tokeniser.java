package org.dateline.grammar;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;

/** Cuts a paragraph into words and marks, by CoreNLP's lexer, without any rewriting. */
final class Tokeniser {
    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";
    /** The lexer looks ahead to the next blank for each word; so a longer run without any is cut. */
    private static final int LONGEST_RUN = 400;

    /** What stands behind a full stop in names of sites, not of people. */
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu", "info", "co", "uk", "tv");

    private Tokeniser() {}

    /** The words of a part of the text. */
    static List<Word> words(String text, Span part) {
        return words(text, part, part.in(text));
    }

    /**
     * The words of a part of the text.
     *
     * @param lettering the part, with other letter case where that helps to see abbreviations
     */
    static List<Word> words(String text, Span part, String lettering) {
        List<Word> words = new ArrayList<>(part.length() / 5 + 1);
        int start = part.start();
        int run = 0;
        for (int i = part.start(); i < part.end(); i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                addWords(text, new Span(start, i), piece(part, lettering, start, i), words);
                start = i;
                run = 1;
            }
        }
        addWords(text, new Span(start, part.end()), piece(part, lettering, start, part.end()), words);
        return words;
    }

    private static String piece(Span part, String lettering, int start, int end) {
        return lettering.substring(start - part.start(), end - part.start());
    }

    private static void addWords(String text, Span part, String lettering, List<Word> words) {
        PTBTokenizer<CoreLabel> lexer =
                new PTBTokenizer<>(new StringReader(lettering), new CoreLabelTokenFactory(), OPTIONS);
        while (lexer.hasNext()) {
            CoreLabel token = lexer.next();
            Span span = new Span(part.start() + token.beginPosition(), part.start() + token.endPosition());
            String form = form(token.word(), token.originalText(), span.in(text));
            int dot = missingBlank(form);
            if (dot > 0 && form.length() == span.length()) {
                addPieces(form, span, dot, words);
            } else if (!form.isEmpty()) {
                words.add(new Word(form, span));
            }
        }
    }

    /**
     * The form is what is printed, but for what the lexer may do to it: compose accents, drop soft hyphens, lend "U.S" at
     * the end of a sentence its dot.
     */
    private static String form(String word, String seen, String printed) {
        if (word.equals(printed)) {
            return word;
        }
        if (word.length() == seen.length() + 1 && word.endsWith(".") && word.startsWith(seen)) {
            return printed + '.';
        }
        String plain = Normalizer.normalize(printed.replace("\u00ad", ""), Normalizer.Form.NFC);
        return plain.isEmpty() ? printed : plain;
    }

    /** Where in "Ahmed.He" the full stop is after which a blank was left out, or -1. */
    private static int missingBlank(String form) {
        int dot = form.indexOf('.');
        if (dot < 2
                || dot + 2 >= form.length()
                || !Character.isLowerCase(form.charAt(dot - 1))
                || !Character.isLowerCase(form.charAt(dot - 2))
                || !Character.isUpperCase(form.charAt(dot + 1))) {
            return -1;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (i != dot && !Character.isLetter(c) || i > dot + 1 && !Character.isLowerCase(c)) {
                return -1;
            }
        }
        return DOMAINS.contains(form.substring(dot + 1).toLowerCase(Locale.ROOT)) ? -1 : dot;
    }

    private static void addPieces(String form, Span span, int dot, List<Word> words) {
        int at = span.start() + dot;
        words.add(new Word(form.substring(0, dot), new Span(span.start(), at)));
        words.add(new Word(".", new Span(at, at + 1)));
        words.add(new Word(form.substring(dot + 1), new Span(at + 1, span.end())));
    }
}
