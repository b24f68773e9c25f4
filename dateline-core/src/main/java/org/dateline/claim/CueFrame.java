package org.dateline.claim;

/** How the content of a statement hangs on its cue. */
enum CueFrame {
    /** A clause, with "that" or without, before or after the cue or around it. */
    THAT,
    /** A question: "whether", "if", "what", "how" … */
    WH,
    /** Words in quotation marks. */
    QUOTE,
    /** An infinitive with "to". */
    INF,
    /** A gerund. */
    ING,
    /** A noun phrase and what follows it. */
    OBJ,
    /** A predicate adjective. */
    ADJ,
    /** A noun phrase under a preposition, and what follows it. */
    PREP
}
