package org.dateline.dictionary;

import org.jspecify.annotations.Nullable;

/** The number that an event code begins with. */
final class CodeNumber {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private CodeNumber() {}

    /** Two to four digits at the start of a code ("075" of "075A"), or null. */
    static @Nullable String of(String code) {
        int n = 0;
        while (n < code.length() && n < LONGEST && Character.isDigit(code.charAt(n))) {
            n++;
        }
        return n < SHORTEST ? null : code.substring(0, n);
    }
}
