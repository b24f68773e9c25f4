package org.dateline;

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

    private static final class Holder {
        static final Analyser ANALYSER = Analyser.load();
    }
}
