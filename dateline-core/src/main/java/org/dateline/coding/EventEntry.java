package org.dateline.coding;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event lexicon: words, what they must stand with, what they mean, who fills which role.
 *
 * @param source the line
 * @param type event type; null in a NONE section, which blocks other entries
 * @param mode PLOVER mode or null
 * @param cameo CAMEO code or null
 * @param contexts PLOVER contexts
 * @param lemmas the words in order, at least one
 * @param pos v, n or a
 * @param conditions all of them must hold
 * @param sourcePaths where the source stands, alternatives in order; null for the default
 * @param targetPaths where the target stands, likewise
 * @param flags recip, strong, weak, light
 * @param status status that the words imply, or null
 * @param timeframe timeframe that the words imply, or null
 */
record EventEntry(
        Entry source,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        List<String> lemmas,
        char pos,
        List<Condition> conditions,
        @Nullable List<String> sourcePaths,
        @Nullable List<String> targetPaths,
        Set<String> flags,
        @Nullable Status status,
        @Nullable Timeframe timeframe) {

    /** The same words with another meaning. */
    EventEntry as(EventType other, @Nullable String otherMode, @Nullable String otherCode) {
        return new EventEntry(
                source,
                other,
                otherMode,
                otherCode,
                contexts,
                lemmas,
                pos,
                conditions,
                sourcePaths,
                targetPaths,
                flags,
                status,
                timeframe);
    }

    boolean reciprocal() {
        return flags.contains("recip");
    }

    /** How much the entry asks for: the more, the earlier it is tried. */
    int weight() {
        return 2 * conditions.size() + 3 * (lemmas.size() - 1);
    }

    /** The word by which the entry is found: the last of a noun phrase, the first of a verb. */
    String key() {
        return pos == 'n' ? lemmas.get(headIndex()) : lemmas.get(0);
    }

    /** In "state of emergency" the head is "state", else it is the last word. */
    int headIndex() {
        if (pos != 'n') {
            return 0;
        }
        int of = lemmas.indexOf("of");
        return of > 0 ? of - 1 : lemmas.size() - 1;
    }
}
