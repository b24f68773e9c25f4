package org.dateline.grammar;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;

/** Cuts a paragraph into words and marks, by CoreNLP's lexer, without any rewriting. */
final class Tokeniser {
    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";
    /** What stands behind a full stop in names of sites, not of people. */
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu", "info", "co", "uk", "tv");

    private Tokeniser() {}

    /**
     * The words of a part of the text.
     *
     * @param lettering the text, or the same with other letter case where that helps to see abbreviations
     */
    static List<Word> words(String lettering, String text, Span part) {
        PTBTokenizer<CoreLabel> lexer =
                new PTBTokenizer<>(new StringReader(part.in(lettering)), new CoreLabelTokenFactory(), OPTIONS);
        List<Word> words = new ArrayList<>(part.length() / 5 + 1);
        while (lexer.hasNext()) {
            CoreLabel token = lexer.next();
            Span span = new Span(part.start() + token.beginPosition(), part.start() + token.endPosition());
            String form = lettering.equals(text) ? token.word() : cased(token.word(), span.in(text));
            int dot = missingBlank(form);
            if (dot > 0 && form.length() == span.length()) {
                addPieces(form, span, dot, words);
            } else if (!form.isEmpty()) {
                words.add(new Word(form, span));
            }
        }
        return words;
    }

    /** The lexer saw other letters than are printed: these count, but for a full stop that it adds. */
    private static String cased(String seen, String printed) {
        return seen.length() == printed.length() + 1 && seen.endsWith(".") ? printed + '.' : printed;
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
