package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.grammar.Analyser;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** The language models, loaded once for all tests. */
public final class Models {
    private Models() {}

    /** An analyser, shared. */
    public static Analyser analyser() {
        return Holder.ANALYSER;
    }

    /** The whole coder, shared. */
    public static Dateline dateline() {
        return Whole.DATELINE;
    }

    /** The sentences of a text of one paragraph, without trees. */
    public static List<Sentence> tagged(String text) {
        Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        return analyser().analyse(text, List.of(all)).stream()
                .map(Models::withoutTree)
                .toList();
    }

    private static Sentence withoutTree(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(t -> new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), t.name(), Token.UNPARSED, ""))
                .toList();
        return new Sentence(sentence.index(), sentence.paragraph(), tokens);
    }

    /** The sentences of a text whose lines are its paragraphs. */
    public static List<Sentence> sentences(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(new Span(from, from + line.length()), Paragraph.Kind.BODY));
            }
            from += line.length() + 1;
        }
        return analyser().analyse(text, paragraphs);
    }

    private static final class Holder {
        static final Analyser ANALYSER = Analyser.load();
    }

    private static final class Whole {
        static final Dateline DATELINE = Dateline.open(Options.defaults());
    }
}
