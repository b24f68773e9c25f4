package org.dateline.claim;

/** What a source does with the passage that is put in its mouth. Records show {@link #SAID} alone. */
public enum StatementKind {
    /** Somebody says or writes it: a quotation or a clause under a word of speaking. */
    SAID,
    /** A speech act with a bare noun or infinitive for its content ("criticised the plan", "urged them to leave"). */
    STANCE,
    /** Somebody believes, fears, hopes or knows it. */
    BELIEF,
    /** Somebody wants, plans or tries it. */
    INTENT,
    /** It is said or expected, and nobody is named who does. */
    HEARSAY
}
