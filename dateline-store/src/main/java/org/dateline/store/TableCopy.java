package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.fulltext.ReportIndex;
import org.dateline.fulltext.TextIndex;
import org.dateline.fulltext.Words;
import org.dateline.incident.RecordReader;
import org.dateline.store.Tables.Reports;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;

/** Copies all tables of a database to a file of SQLite that is a store like any other. */
final class TableCopy {
    private static final int ROWS = 1_000;

    private TableCopy() {}

    /** Under the final name there is a whole copy or none. */
    static void write(DSLContext from, Path copy) throws StoreException {
        Path target = copy.toAbsolutePath().normalize();
        SqliteCopy.refuseExisting(target);
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Path whole = target.resolveSibling(target.getFileName() + ".whole");
        try {
            SqliteCopy.discard(unfinished);
            SqliteCopy.discard(whole);
            try (SqliteFile file = SqliteFile.open(unfinished, NetworkShares.ALLOWED)) {
                for (Tables.Columns table : Tables.ALL) {
                    copy(from, file, table);
                }
                index(from, file, TextIndex.of(SQLDialect.SQLITE));
            }
            SqliteCopy.write(unfinished, whole); // one file, without the log that was written ahead
            Files.move(whole, target);
        } catch (IOException e) {
            throw SqliteCopy.cannotWrite(target, e);
        } finally {
            SqliteCopy.discard(whole);
            SqliteCopy.discard(unfinished);
            SqliteCopy.discard(unfinished.resolveSibling(unfinished.getFileName() + "-wal"));
            SqliteCopy.discard(unfinished.resolveSibling(unfinished.getFileName() + "-shm"));
        }
    }

    private static void copy(DSLContext from, SqliteFile file, Tables.Columns table) throws StoreException {
        try (Cursor<Record> rows =
                from.select(table.fields()).from(table.table()).fetchSize(ROWS).fetchLazy()) {
            while (rows.hasNext()) {
                List<Object[]> batch = new ArrayList<>();
                rows.fetchNext(ROWS).forEach(row -> batch.add(row.intoArray()));
                Integer written = file.write(sql -> {
                    Batches.insert(sql, table.table(), table.fields(), batch);
                    return batch.size();
                });
                assert written == batch.size();
            }
        }
    }

    private static void index(DSLContext from, SqliteFile file, ReportIndex index) throws StoreException {
        RecordReader reader = new RecordReader();
        try (Cursor<? extends Record> rows = from.select(Reports.SEQ, Reports.RECORD)
                .from(Reports.TABLE)
                .fetchSize(ROWS)
                .fetchLazy()) {
            while (rows.hasNext()) {
                Result<? extends Record> next = rows.fetchNext(ROWS);
                List<ReportIndex.Entry> entries = new ArrayList<>();
                for (Record row : next) {
                    String line = Packed.unpack(row.get(Reports.RECORD));
                    entries.add(new ReportIndex.Entry(row.get(Reports.SEQ), Words.of(reader.read(line))));
                }
                file.write(sql -> {
                    index.add(sql, entries);
                    return entries.size();
                });
            }
        }
    }
}
