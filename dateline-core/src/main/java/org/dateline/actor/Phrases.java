package org.dateline.actor;

import java.util.List;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence read into drafts.
 *
 * @param sentence the sentence
 * @param units for each token the unit that covers it, or null
 * @param chunks its noun phrases
 * @param mains for each chunk the draft that is its head, or null
 * @param drafts all drafts, the nested ones too
 */
record Phrases(
        Sentence sentence,
        @Nullable Unit[] units,
        List<Chunk> chunks,
        List<@Nullable Draft> mains,
        List<Draft> drafts) {}
