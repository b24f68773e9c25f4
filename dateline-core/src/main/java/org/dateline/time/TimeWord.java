package org.dateline.time;

/**
 * One entry of the files in {@code dates/}.
 *
 * @param kind its section
 * @param value what stands after the equals sign, or ""
 * @param entry file and line
 */
record TimeWord(WordKind kind, String value, String entry) {
    int number() {
        return Integer.parseInt(value);
    }

    /** The unit that the value begins with. */
    Unit unit() {
        int blank = value.indexOf(' ');
        return Unit.valueOf(blank < 0 ? value : value.substring(0, blank));
    }

    /** How many of the unit it is: 2 for a fortnight. */
    int times() {
        int blank = value.indexOf(' ');
        return blank < 0 ? 1 : Integer.parseInt(value.substring(blank + 1));
    }
}
