package org.dateline.export;

import java.util.Locale;

/**
 * A column of a table, as the header, the dictionaries and the documentation have it.
 *
 * @param name name in the header
 * @param type of its values
 * @param unit of its values, or empty
 * @param meaning what it holds
 * @param source field of the incident it comes from; "-" where nobody knows it, so that it is always empty
 * @param empty when it is empty
 * @param tag HXL tag, or empty
 */
public record Column(String name, Type type, String unit, String meaning, String source, String empty, String tag) {
    /** What the values of a column are. */
    public enum Type {
        TEXT,
        LIST,
        INTEGER,
        DECIMAL,
        DATE,
        INSTANT;

        /** As the dictionaries write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nobody knows it, so that the column stands for its place alone. */
    boolean unknown() {
        return source.equals("-") && !empty.equals("never");
    }
}
