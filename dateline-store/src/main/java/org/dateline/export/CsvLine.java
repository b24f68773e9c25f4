package org.dateline.export;

import java.util.ArrayList;
import java.util.List;

/** Lines of comma-separated values as RFC 4180 has them, read and written. */
final class CsvLine {
    private CsvLine() {}

    /** The cells of a line that spans no further lines. */
    static List<String> read(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Appends a cell, in quotation marks where it holds the separator, a quotation mark or the end of a line. */
    static void append(StringBuilder line, String cell, char separator) {
        if (!needsQuotes(cell, separator)) {
            line.append(cell);
            return;
        }
        line.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                line.append('"');
            }
            line.append(c);
        }
        line.append('"');
    }

    private static boolean needsQuotes(String cell, char separator) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
    }
}
