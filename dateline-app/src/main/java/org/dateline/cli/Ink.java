package org.dateline.cli;

/** How words look on a terminal, and how they are marked where there are no colours. */
enum Ink {
    PLAIN("", "", ""),
    DIM("2", "", ""),
    TITLE("1", "", ""),
    TRIGGER("1;33", "«", "»"),
    SOURCE("36", "‹", "›"),
    TARGET("35", "‹", "›"),
    PLACE("32", "‹", "›"),
    DATE("34", "‹", "›"),
    COUNT("1;31", "‹", "›"),
    SPEAKER("4", "‹", "›"),
    LIGHT("3", "", ""),
    QUIET("", "", "");

    private final String code;
    private final String open;
    private final String close;

    Ink(String code, String open, String close) {
        this.code = code;
        this.open = open;
        this.close = close;
    }

    /** The ink for words with a role. */
    static Ink of(Mark.Role role) {
        return switch (role) {
            case TRIGGER -> TRIGGER;
            case SOURCE -> SOURCE;
            case TARGET, THING -> TARGET;
            case PLACE -> PLACE;
            case DATE -> DATE;
            case COUNT, FIGURE, NEED -> COUNT;
            case SPEAKER, CUE -> SPEAKER;
            case EVIDENCE -> LIGHT;
            case CONTENT, BOILERPLATE -> QUIET;
        };
    }

    /** The words in this ink, as escape sequences. */
    String paint(String words) {
        return code.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }

    /** The words between the marks of this ink. */
    String mark(String words) {
        return open + words + close;
    }
}
