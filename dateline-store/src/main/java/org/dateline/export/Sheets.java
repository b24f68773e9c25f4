package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;

/** A spreadsheet with incidents, reports, evidence and the dictionary of their columns. */
final class Sheets {
    private final Export export;

    Sheets(Export export) {
        this.export = export;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook()) {
            incidents(book);
            CompanionFiles files = new CompanionFiles(export);
            Table<Companions.ReportLine> reports = Companions.reports(export.registry());
            Workbook.Sheet sheet = book.sheet("reports", reports.columns());
            files.reports(reports, sheet);
            Table<EvidenceLine> evidence = Companions.evidence(export.registry());
            files.evidence(evidence, book.sheet("evidence", evidence.columns()));
            Dictionary dictionary = new Dictionary(export.registry());
            dictionary.lines(
                    book.sheet("dictionary", dictionary.columns()), dictionary.tables(export, "reports", "evidence"));
            book.copyTo(out);
        }
    }

    private void incidents(Workbook book) throws IOException {
        Table<Story> table = export.nativeTable();
        Workbook.Sheet sheet = book.sheet("incidents", table.columns());
        export.each(story -> {
            sheet.write(table.cells(story));
            export.counted();
        });
        for (Change gone : export.gone()) {
            sheet.write(Export.goneCells(table, gone));
        }
        sheet.end();
    }
}
