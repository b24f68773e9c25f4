package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads names and patterns. Words joined by an underscore stand side by side; between words parted by a blank others may
 * stand. The brackets of PETRARCH 2 around noun phrases and prepositional phrases only group, and are passed over.
 */
final class PhraseParser {
    /** Blanks, and the brackets that only group. */
    private static final Pattern BLANKS = Pattern.compile("[\\s(){}]+");

    private final Form form;
    private final Synonyms synonyms;

    PhraseParser(Form form, Synonyms synonyms) {
        this.form = form;
        this.synonyms = synonyms;
    }

    List<Piece> parse(String text, Line line) {
        List<Piece> pieces = new ArrayList<>();
        for (String run : BLANKS.split(text)) {
            boolean adjacent = false;
            String[] parts = run.split("_", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isEmpty()) {
                    add(parts[i], adjacent, i + 1 < parts.length, pieces, line);
                }
                adjacent = true;
            }
        }
        return pieces;
    }

    /** The words of a phrase in which nothing but words may stand. */
    List<List<Word>> rows(String text, Line line) {
        List<List<Word>> rows = List.of(List.of());
        for (Piece piece : parse(text, line)) {
            if (piece.mark() != Piece.Mark.WORDS) {
                throw line.fault("\"" + text + "\": only words and &sets can stand here, no marks");
            }
            rows = product(rows, piece.options());
        }
        return rows;
    }

    private static List<List<Word>> product(List<List<Word>> left, List<List<Word>> right) {
        List<List<Word>> all = new ArrayList<>(left.size() * right.size());
        for (List<Word> a : left) {
            for (List<Word> b : right) {
                List<Word> row = new ArrayList<>(a);
                row.addAll(b);
                all.add(row);
            }
        }
        return all;
    }

    private void add(String part, boolean adjacent, boolean joined, List<Piece> pieces, Line line) {
        switch (part) {
            case "*" -> pieces.add(Piece.of(Piece.Mark.VERB, adjacent));
            case "$" -> pieces.add(Piece.of(Piece.Mark.SOURCE, adjacent));
            case "+" -> pieces.add(Piece.of(Piece.Mark.TARGET, adjacent));
            case "%" -> pieces.add(Piece.of(Piece.Mark.COMPOUND, adjacent));
            case "^" -> pieces.add(Piece.of(Piece.Mark.SKIP, adjacent));
            default -> words(part, adjacent, joined, pieces, line);
        }
    }

    private void words(String part, boolean adjacent, boolean joined, List<Piece> pieces, Line line) {
        if (part.startsWith("&")) {
            List<List<Word>> rows = synonyms.rows(part.substring(1));
            if (rows == null) {
                throw line.fault(part + " is no set of synonyms that was given above; define it with a line " + part
                        + " and its words below, each after a +");
            }
            pieces.add(Piece.words(rows, adjacent));
            return;
        }
        List<String> words = Cut.words(part);
        for (int i = 0; i < words.size(); i++) {
            boolean stem = form == Form.TABARI && !joined && i + 1 == words.size();
            Word word = new Word(words.get(i).toLowerCase(Locale.ROOT), stem);
            pieces.add(Piece.words(List.of(List.of(word)), adjacent || i > 0));
        }
    }
}
