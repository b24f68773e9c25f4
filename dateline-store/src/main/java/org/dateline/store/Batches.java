package org.dateline.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Many rows at once. */
final class Batches {
    /** Below the number of parameters that either database takes in a statement. */
    private static final int SLICE = 500;

    private static final int BATCH = 1_000;
    private static final char REPLACEMENT = '\uFFFD';

    private Batches() {}

    static void insert(DSLContext sql, Table<Record> table, List<Field<?>> fields, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> slice = rows.subList(from, Math.min(from + BATCH, rows.size()));
            run(sql, sql.insertInto(table, fields).values(new Object[fields.size()]), slice);
        }
    }

    /** One statement for each of the rows of parameters, straight to the driver: adding a report writes a hundred rows. */
    static void run(DSLContext sql, Query statement, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String text = statement.getSQL();
        sql.connection(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(text)) {
                for (Object[] row : rows) {
                    bind(prepared, row);
                    prepared.addBatch();
                }
                prepared.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement prepared, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value instanceof String text) {
                prepared.setString(i + 1, text);
            } else if (value instanceof Long number) {
                prepared.setLong(i + 1, number);
            } else {
                prepared.setObject(i + 1, value);
            }
        }
    }

    /** Deletes rows by a column; gives how many there were. */
    static <K> int delete(DSLContext sql, Table<Record> table, Field<K> key, Collection<K> keys) {
        int deleted = 0;
        for (List<K> slice : slices(keys)) {
            deleted += sql.deleteFrom(table).where(key.in(slice)).execute();
        }
        return deleted;
    }

    static <K> List<List<K>> slices(Collection<K> keys) {
        List<K> all = List.copyOf(keys);
        List<List<K>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SLICE) {
            slices.add(all.subList(from, Math.min(from + SLICE, all.size())));
        }
        return slices;
    }

    /** Text that both databases keep as it is: PostgreSQL takes no NUL, and half a surrogate pair has no UTF-8. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null || isClean(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < cleaned.length(); i++) {
            if (!isKept(text, i)) {
                cleaned.setCharAt(i, REPLACEMENT);
            }
        }
        return cleaned.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isKept(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != 0;
    }
}
