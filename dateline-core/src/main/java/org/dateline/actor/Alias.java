package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing a name.
 *
 * @param pieces its comparable pieces
 * @param exact whether the capitals must be just these
 * @param needsRecogniser whether the name recogniser must agree that this is a name
 * @param shortForm whether it is a family name or the like, which needs support by a title, a date or a full name
 * @param known whom it names
 */
record Alias(List<Spelling.Piece> pieces, boolean exact, boolean needsRecogniser, boolean shortForm, Known known) {
    /** Reads one alias of a file: marks "?" (needs the recogniser), "!" (exact) at the end, "~" (short form) in front. */
    static @Nullable Alias read(String written, Known known) {
        String text = written.strip();
        boolean shortForm = text.startsWith("~");
        boolean doubtful = text.endsWith("?");
        boolean exact = text.endsWith("!");
        text = text.substring(shortForm ? 1 : 0, text.length() - (doubtful || exact ? 1 : 0));
        List<Spelling.Piece> pieces = new ArrayList<>(Spelling.pieces(text));
        boolean title = pieces.size() == 2 && known.kind() == Kind.MEDIA;
        if (pieces.size() > 1 && !title && "the".equals(pieces.get(0).key())) {
            pieces.remove(0);
        }
        return pieces.isEmpty() ? null : new Alias(List.copyOf(pieces), exact, doubtful, shortForm, known);
    }

    /** Whether capitals in the text fit those of the alias: what is written small may be large, not the other way. */
    boolean fits(Spelling.Piece mine, Spelling.Piece theirs) {
        if (!mine.key().equals(theirs.key())) {
            return false;
        }
        if (exact) {
            return mine.capitals() == theirs.capitals();
        }
        boolean longAcronym = mine.capitals() == 2 && mine.key().length() >= 4;
        return theirs.capitals() >= (longAcronym ? 1 : mine.capitals());
    }
}
