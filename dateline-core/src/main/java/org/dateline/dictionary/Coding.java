package org.dateline.dictionary;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.ActorMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One event as the dictionaries code it.
 *
 * @param code as written
 * @param verb token of the verb
 * @param trigger the verb with the words that belong to it
 * @param sources who
 * @param targets to whom; empty where the sources do it to each other
 * @param where file and line of the pattern or of the verb
 * @param rule "verb" or "verb pattern"
 * @param negative whether the code itself says that something was not done
 * @param number the number in the code, or that of its verb where the pattern's code is a word; null if neither has one
 */
record Coding(
        String code,
        int verb,
        Span trigger,
        List<ActorMention> sources,
        List<ActorMention> targets,
        String where,
        String rule,
        boolean negative,
        @Nullable String number) {
    static boolean sameCode(ActorMention a, ActorMention b) {
        String code = a.actor().code();
        return code == null && b.actor().code() == null
                ? Objects.equals(a.actor().role(), b.actor().role())
                : Objects.equals(code, b.actor().code());
    }
}
