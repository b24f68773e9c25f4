package org.dateline.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How things are written as lines of a table: the columns of the registry, each with where its value comes from.
 *
 * @param <T> what a line is about
 */
final class Table<T> {
    /**
     * Where the value of a column comes from.
     *
     * @param <T> what a line is about
     */
    @FunctionalInterface
    interface Value<T> extends Function<T, @Nullable Object> {}

    private final String name;
    private final List<Column> columns;
    private final List<Value<T>> values;

    private Table(String name, List<Column> columns, List<Value<T>> values) {
        this.name = name;
        this.columns = columns;
        this.values = values;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    /** The cells of a line, in order of the columns; null is empty. */
    List<@Nullable Object> cells(T of) {
        List<@Nullable Object> cells = new ArrayList<>(values.size());
        for (Value<T> value : values) {
            cells.add(value.apply(of));
        }
        return cells;
    }

    /** The same table with further columns behind. */
    Table<T> with(Table<T> more) {
        return new Table<>(
                name,
                Stream.concat(columns.stream(), more.columns.stream()).toList(),
                Stream.concat(values.stream(), more.values.stream()).toList());
    }

    /** The same table without some columns. */
    Table<T> without(Set<String> names) {
        List<Column> columnsLeft = new ArrayList<>();
        List<Value<T>> valuesLeft = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!names.contains(columns.get(i).name())) {
                columnsLeft.add(columns.get(i));
                valuesLeft.add(values.get(i));
            }
        }
        return new Table<>(name, columnsLeft, valuesLeft);
    }

    /** Collects the values of a table's columns. */
    static final class Builder<T> {
        private final String name;
        private final List<Column> columns;
        private final Map<String, Value<T>> values = new HashMap<>();

        Builder(String name, Columns registry) {
            this.name = name;
            this.columns = registry.of(name);
        }

        Builder<T> set(String column, Value<T> value) {
            if (values.put(column, value) != null) {
                throw new IllegalStateException(name + ": two values for " + column);
            }
            return this;
        }

        /** The table; every column that is known needs a value, and no other may have one. */
        Table<T> build() {
            List<Value<T>> inOrder = new ArrayList<>();
            for (Column column : columns) {
                Value<T> value = values.remove(column.name());
                if ((value == null) != column.unknown()) {
                    throw new IllegalStateException(name + "." + column.name() + ": registry and code disagree");
                }
                inOrder.add(value == null ? nothing -> null : value);
            }
            if (!values.isEmpty()) {
                throw new IllegalStateException(name + ": not in the registry: " + values.keySet());
            }
            return new Table<>(name, columns, inOrder);
        }
    }
}
