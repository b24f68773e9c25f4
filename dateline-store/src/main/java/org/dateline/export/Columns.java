package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconFile;

/** The registry of columns, from {@code columns.txt}: for each table its columns in order. */
public final class Columns {
    private static final int LEAST_FIELDS = 5;
    private static final int EMPTY = 5;
    private static final int TAG = 6;

    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    /** The shipped registry. */
    public Columns() {
        for (Entry entry :
                LexiconFile.parse("columns.txt", CodeTable.text("columns.txt")).entries()) {
            tables.computeIfAbsent(entry.section(), k -> new ArrayList<>()).add(column(entry));
        }
    }

    /** Names of the tables, in order. */
    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /** Columns of a table. */
    public List<Column> of(String table) {
        List<Column> columns = tables.get(table);
        if (columns == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return List.copyOf(columns);
    }

    private static Column column(Entry entry) {
        List<String> fields = entry.fields('|');
        if (fields.size() < LEAST_FIELDS) {
            throw new IllegalStateException(entry.where() + ": a column needs name, type, unit, meaning and field");
        }
        String source = fields.get(4);
        String empty = fields.size() > EMPTY ? fields.get(EMPTY) : "";
        String otherwise = source.equals("-") ? "always: nobody tells it" : "where no report tells it";
        return new Column(
                fields.get(0),
                Column.Type.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                fields.get(2),
                fields.get(3),
                source,
                empty.isEmpty() ? otherwise : empty,
                fields.size() > TAG ? fields.get(TAG) : "");
    }
}
