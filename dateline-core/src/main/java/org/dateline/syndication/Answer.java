package org.dateline.syndication;

/** How a sentence of one text answers a sentence of another. */
enum Answer {
    /** The same words. */
    SAME,
    /** Nearly the same words, and the same names and numbers. */
    NEAR,
    /** The same names and numbers among other words. */
    ALIKE,
    /** The same but for a number: a toll that has grown, or a form filled in anew. */
    FIGURES,
    /** The same words around other names or days: a form filled in with other matter. */
    FORM,
    /** Nothing answers it. */
    NONE
}
