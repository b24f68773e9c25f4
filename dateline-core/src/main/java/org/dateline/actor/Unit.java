package org.dateline.actor;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens of one sentence that the actor files or the name recogniser know as one thing.
 *
 * @param from first token
 * @param to last token, included
 * @param span its characters (may be part of a token: "pro-Iranian")
 * @param aliases the names that it may be, all of one length; empty for a role noun or an unknown person
 * @param noun the role noun that it is, or null
 * @param person whether the name recogniser, or a title before it, says that this is a person
 */
record Unit(
        int from,
        int to,
        Span span,
        List<Alias> aliases,
        @Nullable RoleNoun noun,
        boolean person) {
    Unit {
        aliases = List.copyOf(aliases);
    }

    /** The kind of the first alias, or null where it is no name of the files. */
    @Nullable
    Kind kind() {
        return aliases.isEmpty() ? null : aliases.get(0).known().kind();
    }

    boolean isNational() {
        Kind kind = kind();
        return kind != null && kind.isNational();
    }

    boolean isLand() {
        Kind kind = kind();
        return kind != null && kind.isLand();
    }

    boolean isBody() {
        Kind kind = kind();
        return kind != null && kind.isBody();
    }

    boolean isCommunity() {
        Kind kind = kind();
        return kind != null && kind.isCommunity();
    }

    boolean isPerson() {
        return person || kind() == Kind.PERSON;
    }

    int size() {
        return to - from + 1;
    }
}
