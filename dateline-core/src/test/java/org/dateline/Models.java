package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.grammar.Analyser;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** The language models, loaded once for all tests. */
public final class Models {
    private Models() {}

    /** An analyser, shared. */
    public static Analyser analyser() {
        return Holder.ANALYSER;
    }

    /** The sentences of a text of one paragraph, without trees. */
    public static List<Sentence> tagged(String text) {
        Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        return analyser().analyse(text, List.of(all), tokens -> false);
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
}
