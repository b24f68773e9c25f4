package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Lays the quotations of a text over its sentences. */
final class Quotations {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;

    Quotations(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
        this.quotes = new QuoteFinder()
                .find(text, paragraphs(sentences)).stream()
                        .filter(q -> q.level() == 0 && q.role() == Quote.Role.SPEECH)
                        .toList();
    }

    List<Quote> quotes() {
        return quotes;
    }

    private static List<Span> paragraphs(List<Sentence> sentences) {
        List<Span> spans = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() == last) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(sentence.span()));
            } else {
                spans.add(sentence.span());
                last = sentence.paragraph();
            }
        }
        return spans;
    }

    /** One line for each sentence, in order. */
    List<QuotedSentence> lines() {
        List<QuotedSentence> lines = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            int[] marks = new int[sentence.size()];
            Arrays.fill(marks, -1);
            next = skipTo(next, sentence.span().start());
            int before = next > 0 ? before(sentence, next - 1) : -1;
            for (int i = 0; i < marks.length; i++) {
                Span token = sentence.token(i).span();
                next = skipTo(next, token.start());
                if (next < quotes.size()
                        && quotes.get(next).span().overlaps(token)
                        && !opensNext(sentence, i, quotes.get(next))) {
                    marks[i] = next;
                }
            }
            lines.add(new QuotedSentence(sentence, quotes, marks, before, after(sentence, next)));
        }
        return lines;
    }

    /** Whether the splitter has put the opening mark of the next sentence at the end of this one. */
    private static boolean opensNext(Sentence sentence, int i, Quote quote) {
        Span token = sentence.token(i).span();
        boolean last = i == sentence.size() - 1 && i > 0;
        return last && quote.span().start() == token.start() && quote.inner().start() == token.end();
    }

    private int skipTo(int from, int offset) {
        int next = from;
        while (next < quotes.size() && quotes.get(next).span().end() <= offset) {
            next++;
        }
        return next;
    }

    /** A quotation that ended right before the sentence and may belong to a cue at its start. */
    private int before(Sentence sentence, int last) {
        Span span = quotes.get(last).span();
        boolean open = last + 1 < quotes.size()
                && quotes.get(last + 1).span().start() <= sentence.span().start();
        if (open
                || span.end() > sentence.span().start()
                || !blank(span.end(), sentence.span().start())) {
            return -1;
        }
        boolean stopped = span.length() > 1 && text.charAt(span.end() - 2) == '.';
        boolean lower = Character.isLowerCase(text.charAt(sentence.span().start()));
        boolean broken = text.substring(span.end(), sentence.span().start()).indexOf('\n') >= 0;
        return !broken && (!stopped || lower) ? last : -1;
    }

    /** A quotation that begins right behind a sentence that ends in a colon. */
    private int after(Sentence sentence, int next) {
        boolean colon = text.charAt(sentence.span().end() - 1) == ':';
        int at = next < quotes.size()
                        && quotes.get(next).span().start() < sentence.span().end()
                ? next + 1
                : next;
        boolean follows = colon
                && at < quotes.size()
                && blank(sentence.span().end(), quotes.get(at).span().start());
        return follows ? at : -1;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
