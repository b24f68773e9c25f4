package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** The pieces of all tokens of a sentence, each with the token that it was cut from. */
final class Pieces {
    private final Sentence sentence;
    private final List<Spelling.Piece> pieces = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();

    Pieces(Sentence sentence) {
        this.sentence = sentence;
        for (Token token : sentence.tokens()) {
            for (Spelling.Piece piece : Spelling.pieces(token.form())) {
                pieces.add(piece);
                tokens.add(token.index());
            }
        }
    }

    int size() {
        return pieces.size();
    }

    Spelling.Piece piece(int i) {
        return pieces.get(i);
    }

    /** The token that a piece was cut from. */
    int token(int i) {
        return tokens.get(i);
    }

    /** Whether a token is wholly before the piece, so that a name may begin there. */
    boolean beginsToken(int i) {
        return i == 0
                || !tokens.get(i).equals(tokens.get(i - 1))
                || pieces.get(i).start() > 0;
    }

    boolean matches(Alias alias, int at) {
        List<Spelling.Piece> wanted = alias.pieces();
        if (at + wanted.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!alias.fits(wanted.get(i), pieces.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** The characters of pieces {@code from} to {@code to}, both included, a final full stop of "U.S." among them. */
    Span span(int from, int to) {
        Token first = sentence.token(tokens.get(from));
        Token last = sentence.token(tokens.get(to));
        boolean sameLength = first.form().length() == first.span().length();
        boolean lastSame = last.form().length() == last.span().length();
        int start = sameLength
                ? first.span().start() + pieces.get(from).start()
                : first.span().start();
        int end = lastSame
                ? last.span().start() + pieces.get(to).end()
                : last.span().end();
        return new Span(start, end);
    }
}
