package org.dateline.dictionary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the dictionaries stands for: an actor, or an agent (what somebody does, whoever it is).
 *
 * @param text the name as the dictionary has it, with blanks
 * @param terms codes of an actor; null for an agent
 * @param role code of an agent; "" for an actor
 * @param first whether the agent's code stands before that of the actor it belongs to
 * @param where file and line
 */
record Name(String text, @Nullable Terms terms, String role, boolean first, String where) {
    boolean sameCode(Name other) {
        return Objects.equals(terms, other.terms) && role.equals(other.role) && first == other.first;
    }

    boolean isAgent() {
        return terms == null;
    }
}
