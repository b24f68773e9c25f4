package org.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression recognised in one sentence.
 *
 * @param first first token
 * @param last last token
 * @param meaning what its words mean
 * @param rule name of the rule
 * @param entry file and line of the word that it rests on, or ""
 */
record Match(int first, int last, Meaning meaning, String rule, String entry) {
    Match from(int token) {
        return new Match(token, last, meaning, rule, entry);
    }

    Match to(int token) {
        return new Match(first, token, meaning, rule, entry);
    }

    Match meaning(Meaning other) {
        return new Match(first, last, other, rule, entry);
    }

    /** The longer of two, the first if they are equally long. */
    static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.last() > a.last() ? b : a;
    }

    static @Nullable Match longest(@Nullable Match... matches) {
        Match best = null;
        for (Match match : matches) {
            best = longer(best, match);
        }
        return best;
    }
}
