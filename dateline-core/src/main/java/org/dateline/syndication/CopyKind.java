package org.dateline.syndication;

/** How one report stands to another with much of the same text. */
public enum CopyKind {
    /** The same words, boilerplate apart. */
    EXACT("exact"),
    /** The same story with passages cut or added by the outlet. */
    REPRINT("reprint"),
    /** The same story with words exchanged throughout, as a rewriting machine does. */
    REWORDED("reworded"),
    /** A later state of the same story, with new facts. */
    UPDATE("update");

    private final String label;

    CopyKind(String label) {
        this.label = label;
    }

    /** As the store and the exports write it. */
    public String label() {
        return label;
    }
}
