package org.dateline.coding;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that carry an event.
 *
 * @param token head token
 * @param first first token of the words
 * @param last last token of the words
 * @param entry the lexicon entry that fits
 * @param light the light verb or verb of happening that carries an event noun, or null
 */
record Trigger(int token, int first, int last, EventEntry entry, LightVerbs.@Nullable Use light) {
    EventType type() {
        EventType type = entry.type();
        if (type == null) {
            throw new IllegalStateException(entry.source().where() + " blocks and carries no event");
        }
        return type;
    }
}
