package org.dateline.search;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.store.Tables.Incidents;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Looks over all that a query finds, by columns that stand in an index: no body of an incident is read. */
final class Overview {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final DSLContext sql;
    private final Source source;

    /** @param source the rows that are found */
    Overview(DSLContext sql, Source source) {
        this.sql = sql;
        this.source = source;
    }

    /** Two passes, because there are few types, countries and the like, and days come out of the index in their order. */
    Facets facets() {
        SortedMap<String, Long> types = new TreeMap<>();
        SortedMap<String, Long> countries = new TreeMap<>();
        SortedMap<String, Long> days = new TreeMap<>();
        LongAdder killed = new LongAdder();
        SortedMap<String, Long> reviews = new TreeMap<>();
        SortedMap<String, Long> precisions = new TreeMap<>();
        SortedMap<String, Long> statuses = new TreeMap<>();
        sql.select(
                        Incidents.TYPE,
                        Incidents.COUNTRY,
                        Incidents.REVIEW,
                        Incidents.GEO_PRECISION,
                        Incidents.STATUS,
                        count(),
                        sum(coalesce(Incidents.KILLED_BEST, Incidents.KILLED_LOW)))
                .from(source.from())
                .where(source.where())
                .groupBy(Incidents.TYPE, Incidents.COUNTRY, Incidents.REVIEW, Incidents.GEO_PRECISION, Incidents.STATUS)
                .forEach(row -> {
                    long many = row.value6().longValue();
                    killed.add(row.value7() == null ? 0 : row.value7().longValue());
                    types.merge(row.value1(), many, Long::sum);
                    countries.merge(text(row.value2()), many, Long::sum);
                    reviews.merge(row.value3(), many, Long::sum);
                    precisions.merge(text(row.value4()), many, Long::sum);
                    statuses.merge(row.value5(), many, Long::sum);
                });
        sql.select(Incidents.DAY, count())
                .from(source.from())
                .where(source.where())
                .groupBy(Incidents.DAY)
                .forEach(row -> days.merge(row.value1(), row.value2().longValue(), Long::sum));
        long all = types.values().stream().mapToLong(Long::longValue).sum();
        return new Facets(all, killed.sum(), types, countries, days, reviews, precisions, statuses);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The newest that have coordinates. */
    Stream<MapPoint> points(int limit) {
        Cursor<? extends Record> cursor = sql.select(
                        Incidents.ID,
                        Incidents.LATITUDE,
                        Incidents.LONGITUDE,
                        Incidents.GEO_PRECISION,
                        Incidents.TYPE,
                        Incidents.DAY,
                        Incidents.KILLED_BEST,
                        Incidents.COUNTRY,
                        Incidents.ADMIN1)
                .from(source.from())
                .where(source.where())
                .and(Incidents.LATITUDE.isNotNull())
                .and(Incidents.LONGITUDE.isNotNull())
                .orderBy(Incidents.DAY.desc(), Incidents.ID.asc())
                .limit(limit)
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy();
        Iterator<MapPoint> points = new Points(cursor);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(points, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(cursor::close);
    }

    /** Points straight from the driver: a hundred thousand of them are read in one go. */
    private static final class Points implements Iterator<MapPoint> {
        private final Cursor<? extends Record> cursor;
        private final ResultSet rows;
        private @Nullable MapPoint next;

        Points(Cursor<? extends Record> cursor) {
            this.cursor = cursor;
            this.rows = Objects.requireNonNull(cursor.resultSet());
            this.next = read();
        }

        private @Nullable MapPoint read() {
            try {
                if (!rows.next()) {
                    cursor.close();
                    return null;
                }
                long killed = rows.getLong(7);
                Long toll = rows.wasNull() ? null : Long.valueOf(killed);
                return new MapPoint(
                        rows.getString(1),
                        rows.getDouble(2),
                        rows.getDouble(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        toll,
                        rows.getString(8),
                        rows.getString(9));
            } catch (SQLException e) {
                throw new DataAccessException("the points cannot be read: " + e.getMessage(), e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public MapPoint next() {
            MapPoint point = next;
            if (point == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return point;
        }
    }
}
