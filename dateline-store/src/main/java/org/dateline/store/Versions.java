package org.dateline.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Versions of the data: each step of merging that changed something made one. */
final class Versions {
    /** Always of one length, so that text compares as time does. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Versions() {}

    /** The last version, or 0 where nothing has been merged. */
    static long last(DSLContext sql) {
        Long last = sql.select(DSL.max(Tables.Versions.VERSION))
                .from(Tables.Versions.TABLE)
                .fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /** Makes the next version. A clock that was put back does not take versions back: none is earlier than the last. */
    static Stamp next(DSLContext sql, Instant now) {
        long last = last(sql);
        String before = sql.select(Tables.Versions.AT)
                .from(Tables.Versions.TABLE)
                .where(Tables.Versions.VERSION.eq(last))
                .fetchOne(Tables.Versions.AT);
        String at = text(now);
        return new Stamp(last + 1, before != null && before.compareTo(at) > 0 ? before : at);
    }

    /** An instant as the store writes it. */
    static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    static void write(DSLContext sql, Stamp stamp) {
        sql.insertInto(Tables.Versions.TABLE, Tables.Versions.VERSION, Tables.Versions.AT)
                .values(stamp.version(), stamp.at())
                .execute();
    }

    /** A version and the moment when it came to be. */
    record Stamp(long version, String at) {}

    /** The version that is meant, or -1 where there is none such yet. */
    static long find(DSLContext sql, AsOf asOf) {
        long last = last(sql);
        if (asOf instanceof AsOf.Version wanted) {
            return wanted.number() >= 0 && wanted.number() <= last ? wanted.number() : -1;
        }
        if (asOf instanceof AsOf.Day wanted) {
            String end = wanted.day().plusDays(1).toString();
            Long found = sql.select(DSL.max(Tables.Versions.VERSION))
                    .from(Tables.Versions.TABLE)
                    .where(Tables.Versions.AT.lt(end))
                    .fetchOne(0, Long.class);
            return found == null ? 0 : found;
        }
        return last;
    }
}
