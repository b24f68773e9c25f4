package org.dateline.evidence;

import java.util.Locale;

/** All problems that a report can have, by the codes that users see. */
public enum ProblemCode {
    EMPTY,
    BINARY,
    CHARSET,
    TOO_LARGE,
    LANGUAGE,
    MALFORMED_JSON,
    MISSING_TEXT,
    BAD_DATE,
    UNREADABLE,
    NO_ARTICLE,
    LONG_SENTENCE,
    FAULT;

    /** As users see it: "malformed-json". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
