package org.dateline.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb, alone or with words around it ("wire_+tap"), with its code and the patterns of its block.
 *
 * @param before words before it, the nearest last
 * @param head the verb itself, in its plain form
 * @param after words behind it
 * @param code as written; null for a verb that counts only in its patterns
 * @param block the block that it stands in
 * @param where file and line
 */
record VerbEntry(
        List<Word> before,
        Word head,
        List<Word> after,
        @Nullable String code,
        VerbBlock block,
        String where) {
    VerbEntry {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    int size() {
        return before.size() + after.size() + 1;
    }
}
