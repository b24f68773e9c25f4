package org.dateline.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A spreadsheet of several sheets, written line by line to a file of its own and then, always the same, to a stream. */
final class Workbook implements Closeable {
    private static final int MOST_LINES = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int FLUSH_AFTER = 500;
    private static final double MOST_EXACT = 1e15;
    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final Path draft;
    private final OutputStream drafted;
    private final org.dhatim.fastexcel.Workbook book;

    Workbook() throws IOException {
        this.draft = Files.createTempFile("dateline", ".xlsx");
        this.drafted = new BufferedOutputStream(Files.newOutputStream(draft));
        this.book = new org.dhatim.fastexcel.Workbook(drafted, "Dateline", "1.0");
    }

    /** The next sheet; to be ended before another is begun. */
    Sheet sheet(String name, List<Column> columns) {
        return new Sheet(book.newWorksheet(name), columns);
    }

    /** Ends the book and copies it to a stream, which stays open. */
    void copyTo(OutputStream out) throws IOException {
        book.finish();
        drafted.close();
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile in = new ZipFile(draft.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setLastModifiedTime(TIME);
                zip.putNextEntry(same);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        zip.write(timeless(content.readAllBytes()));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    /** The library writes down when it ran. */
    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(">\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?<", ">2000-01-01T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        drafted.close();
        Files.deleteIfExists(draft);
    }

    /** A sheet: a header, then lines with dates and numbers as such. */
    static final class Sheet implements LineWriter {
        private final Worksheet sheet;
        private int line;

        private Sheet(Worksheet sheet, List<Column> columns) {
            this.sheet = sheet;
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                sheet.inlineString(0, i, columns.get(i).name());
                sheet.style(0, i).bold().set();
            }
            line = 1;
        }

        @Override
        public void write(List<@Nullable Object> cells) throws IOException {
            if (line >= MOST_LINES) {
                throw new IOException("a sheet holds no more than " + (MOST_LINES - 1)
                        + " lines; narrow the query, or export as csv or parquet");
            }
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                if (cell != null) {
                    put(i, cell);
                }
            }
            line++;
            if (line % FLUSH_AFTER == 0) {
                sheet.flush();
            }
        }

        private void put(int column, Object cell) {
            if (cell instanceof Long number && Math.abs(number) < MOST_EXACT) {
                sheet.value(line, column, number);
            } else if (cell instanceof Double number) {
                sheet.value(line, column, Numbers.rounded(number).stripTrailingZeros());
            } else if (cell instanceof LocalDate day) {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (cell instanceof Instant instant) {
                sheet.value(line, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
            } else {
                sheet.inlineString(line, column, fitting(cell.toString()));
            }
        }

        /** A cell of a sheet has a greatest length, and no control characters. */
        private static String fitting(String text) {
            String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
            if (clean.length() <= MOST_CHARACTERS) {
                return clean;
            }
            int end = Character.isHighSurrogate(clean.charAt(MOST_CHARACTERS - 2))
                    ? MOST_CHARACTERS - 2
                    : MOST_CHARACTERS - 1;
            return clean.substring(0, end) + "…";
        }

        @Override
        public void end() throws IOException {
            sheet.finish();
        }
    }
}
