package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.LexiconException;

/**
 * Reads actor files: a name, its codes in brackets behind it or in lines of their own, synonyms in lines that begin with
 * a plus. An entry lasts until the next name.
 */
final class NameFileReader {
    private final NameIndex names;
    private final List<LexiconException> faults;
    private final List<Line> phrases = new ArrayList<>();
    private final List<Terms.Term> terms = new ArrayList<>();

    NameFileReader(NameIndex names, List<LexiconException> faults) {
        this.names = names;
        this.faults = faults;
    }

    void read(DictionaryText text) {
        PhraseParser parser = new PhraseParser(text.form(), new Synonyms());
        for (Line line : text.lines()) {
            try {
                read(line, parser);
            } catch (LexiconException fault) {
                faults.add(fault);
            }
        }
        close(parser);
    }

    private void read(Line line, PhraseParser parser) {
        boolean synonym = line.text().startsWith("+") && line.text().length() > 1;
        boolean codes = line.text().startsWith("[");
        if (!synonym && !codes) {
            close(parser);
        } else if (phrases.isEmpty()) {
            throw line.fault(synonym ? "a synonym without a name above it" : "a code without a name above it");
        }
        if (!codes) {
            phrases.add(new Line(line.file(), line.number(), line.before('[').substring(synonym ? 1 : 0)));
        }
        readTerms(line);
    }

    private void readTerms(Line line) {
        int at = line.text().indexOf('[');
        while (at >= 0) {
            int end = line.text().indexOf(']', at);
            if (end < 0) {
                throw line.fault("\"[\" is not closed; put \"]\" after the code");
            }
            terms.add(Terms.term(line.text().substring(at + 1, end).strip(), line));
            at = line.text().indexOf('[', end);
        }
    }

    private void close(PhraseParser parser) {
        if (!phrases.isEmpty()) {
            try {
                enter(parser);
            } catch (LexiconException fault) {
                faults.add(fault);
            }
        }
        phrases.clear();
        terms.clear();
    }

    private void enter(PhraseParser parser) {
        Line head = phrases.get(0);
        if (terms.isEmpty()) {
            throw head.fault("\"" + head.text() + "\" has no code; write it in brackets behind it, [---] for none");
        }
        Terms codes = new Terms(terms);
        String name = NameFileReader.printed(head.text());
        for (Line phrase : phrases) {
            List<Piece> pieces = parser.parse(phrase.text(), phrase);
            if (pieces.isEmpty() || pieces.stream().anyMatch(p -> p.mark() != Piece.Mark.WORDS)) {
                throw phrase.fault("\"" + phrase.text() + "\" is no name; a name is words joined by _ or blanks");
            }
            names.add(pieces, new Name(name, codes, "", false, phrase.where()));
        }
    }

    /** "SAM_GAMGEE" as people write it. */
    static String printed(String name) {
        StringBuilder text = new StringBuilder();
        boolean start = true;
        for (char c : name.replace('_', ' ').strip().toCharArray()) {
            text.append(
                    start ? c : Character.toString(c).toLowerCase(Locale.ROOT).charAt(0));
            start = !Character.isLetter(c);
        }
        return text.toString();
    }
}
