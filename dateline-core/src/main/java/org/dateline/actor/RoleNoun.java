package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun for people or bodies by what they do.
 *
 * @param words its words in lower case, the last as a lemma
 * @param sector the sector that it stands for; "IGO" and "NGO" stand for bodies of no country; null for words that only
 *     take over what is named with them
 * @param flags person, body, thing, for, home, crowd, former, quantity
 * @param where file and line
 */
record RoleNoun(List<String> words, @Nullable String sector, Set<String> flags, String where) {
    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** A word such as "group" or "agency", which says only that it is some body. */
    boolean isAnyBody() {
        return sector == null && is("body");
    }
}
