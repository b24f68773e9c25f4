package org.dateline.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matches the patterns of a verb against the words and parties around it. */
final class PatternMatcher {
    private final Reading reading;
    private final List<Party> parties;

    PatternMatcher(Reading reading, List<Party> parties) {
        this.reading = reading;
        this.parties = parties;
    }

    /** A pattern that fits, with the parties at its marks. */
    static final class Fit {
        final VerbPattern pattern;

        @Nullable
        Party source;

        @Nullable
        Party target;

        @Nullable
        Party compound;

        Fit(VerbPattern pattern) {
            this.pattern = pattern;
        }
    }

    /** The first pattern of a verb that fits between two positions, or null. */
    @Nullable
    Fit fit(VerbIndex.Match verb, int from, int to) {
        for (VerbPattern pattern : verb.entry().block().patterns()) {
            Fit fit = new Fit(pattern);
            boolean fits = side(pattern.before(), verb.first() - 1, -1, from, to, fit)
                    && side(pattern.after(), verb.last() + 1, 1, from, to, fit);
            if (fits) {
                return fit;
            }
        }
        return null;
    }

    /** Whether the pieces stand in their order, going away from the verb; each group of joined pieces as near as can be. */
    private boolean side(List<Piece> pieces, int start, int step, int from, int to, Fit fit) {
        int at = start;
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).adjacent()) {
                end++;
            }
            List<Piece> group = pieces.subList(i, end);
            boolean fixed = pieces.get(i).adjacent();
            int next = group(group, at, step, from, to, fit);
            while (next == NONE && !fixed && at >= from && at <= to) {
                at += step;
                next = group(group, at, step, from, to, fit);
            }
            if (next == NONE) {
                return false;
            }
            at = next;
            i = end;
        }
        return true;
    }

    private static final int NONE = Integer.MIN_VALUE;

    /** The position behind a group that begins exactly here, or NONE. */
    private int group(List<Piece> group, int start, int step, int from, int to, Fit fit) {
        int at = start;
        for (Piece piece : group) {
            at = piece(piece, at, step, from, to, fit);
            if (at == NONE) {
                return NONE;
            }
        }
        return at;
    }

    private int piece(Piece piece, int at, int step, int from, int to, Fit fit) {
        if (at < from || at > to) {
            return NONE;
        }
        return switch (piece.mark()) {
            case WORDS -> words(piece, at, step, from, to);
            case SOURCE, TARGET, COMPOUND -> party(piece.mark(), at, step, from, to, fit);
            case SKIP -> skip(at, step, from, to);
            case VERB -> NONE;
        };
    }

    private int words(Piece piece, int at, int step, int from, int to) {
        for (List<Word> row : piece.options()) {
            int first = step > 0 ? at : at - row.size() + 1;
            int last = first + row.size() - 1;
            if (first >= from && last <= to && stands(row, first)) {
                return step > 0 ? last + 1 : first - 1;
            }
        }
        return NONE;
    }

    private boolean stands(List<Word> row, int first) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).fits(reading.word(first + i))) {
                return false;
            }
        }
        return true;
    }

    private int party(Piece.Mark mark, int at, int step, int from, int to, Fit fit) {
        for (Party party : parties) {
            boolean here =
                    (step > 0 ? party.first() : party.last()) == at && party.first() >= from && party.last() <= to;
            if (here && !party.members().isEmpty() && (mark != Piece.Mark.COMPOUND || party.compound())) {
                switch (mark) {
                    case SOURCE -> fit.source = party;
                    case TARGET -> fit.target = party;
                    default -> fit.compound = party;
                }
                return step > 0 ? party.last() + 1 : party.first() - 1;
            }
        }
        return NONE;
    }

    /** Passes over a party, or over the noun phrase that begins (or ends) here. */
    private int skip(int at, int step, int from, int to) {
        for (Party party : parties) {
            if ((step > 0 ? party.first() : party.last()) == at) {
                return step > 0 ? party.last() + 1 : party.first() - 1;
            }
        }
        if (!reading.token(at).isNoun()) {
            return NONE;
        }
        int next = at;
        while (next >= from && next <= to && reading.token(next).isNoun()) {
            next += step;
        }
        return next;
    }
}
