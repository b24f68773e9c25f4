package org.dateline.fulltext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.incident.Recorded;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up of a report.
 *
 * @param text its title and its text without boilerplate, between them a word that nobody can look for
 * @param publisher who printed it
 * @param wire who wrote it
 */
public record Words(List<Term> text, List<String> publisher, List<String> wire) {
    private static final Term GAP = new Term("\uE000", "\uE000");

    /** Of longer names the first so many words are kept: more could be no name. */
    private static final int LONGEST_NAME = 200;

    public Words {
        text = List.copyOf(text);
        publisher = List.copyOf(publisher);
        wire = List.copyOf(wire);
    }

    /** The words of a report. */
    public static Words of(Recorded report) {
        List<Term> text = new ArrayList<>(terms(report.head().title()));
        text.add(GAP);
        text.addAll(terms(told(report)));
        return new Words(
                text, forms(report.head().publisher()), forms(report.head().wire()));
    }

    private static List<Term> terms(@Nullable String words) {
        return words == null ? List.of() : Analysis.terms(words);
    }

    private static List<String> forms(@Nullable String words) {
        List<String> forms = words == null ? List.of() : Analysis.forms(words);
        return forms.subList(0, Math.min(LONGEST_NAME, forms.size()));
    }

    private static @Nullable String told(Recorded report) {
        String text = report.text();
        if (text == null || report.boilerplate().isEmpty()) {
            return text;
        }
        StringBuilder told = new StringBuilder(text.length());
        int from = 0;
        for (Span span : report.boilerplate().stream()
                .sorted(Comparator.comparingInt(Span::start))
                .toList()) {
            int begin = Math.min(span.start(), text.length());
            if (begin > from) {
                told.append(text, from, begin).append('\n');
            }
            from = Math.max(from, Math.min(span.end(), text.length()));
        }
        return told.append(text, from, text.length()).toString();
    }

    List<String> stems() {
        return text.stream().map(Term::stem).toList();
    }

    /** Forms that are not their own stems, each once. */
    List<String> otherForms() {
        return text.stream()
                .filter(term -> !term.form().equals(term.stem()))
                .map(Term::form)
                .distinct()
                .toList();
    }
}
