package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma- or tab-separated values: UTF-8, RFC 4180, line feeds, empty where nothing is stated. */
final class CsvWriter implements LineWriter {
    private final BufferedWriter out;
    private final Style style;

    /**
     * How cells are written.
     *
     * @param separator comma or tab
     * @param forSpreadsheets whether text that a spreadsheet might run as a formula gets an apostrophe in front
     */
    record Style(char separator, boolean forSpreadsheets) {
        static final Style CSV = new Style(',', false);
        static final Style TSV = new Style('\t', false);
    }

    CsvWriter(OutputStream out, Style style) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.style = style;
    }

    /** A line of plain text cells: the header, or the HXL tags. */
    void head(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(style.separator());
            }
            CsvLine.append(line, cells.get(i), style.separator());
        }
        out.append(line.append('\n'));
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(style.separator());
            }
            Object cell = cells.get(i);
            if (cell != null) {
                CsvLine.append(line, shown(cell), style.separator());
            }
        }
        out.append(line.append('\n'));
    }

    private String shown(Object cell) {
        if (cell instanceof Double number) {
            return Numbers.plain(number);
        }
        if (!(cell instanceof String text)) {
            return cell.toString();
        }
        // A tab or line end inside a cell is legal in RFC 4180, but half of the readers of TSV do not know quotation
        // marks.
        String clean = style.separator() == '\t' ? text.replace('\t', ' ').replaceAll("\\R", " ") : text;
        return style.forSpreadsheets() && dangerous(clean) ? "'" + clean : clean;
    }

    private static boolean dangerous(String text) {
        return !text.isEmpty() && "=+@-\t\r".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
