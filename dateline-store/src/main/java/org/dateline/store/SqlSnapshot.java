package org.dateline.store;

import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.store.Tables.Reports;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A snapshot over a read transaction. */
final class SqlSnapshot implements Snapshot {
    private final Database.Reading reading;
    private final IncidentJson json;
    private final long version;

    SqlSnapshot(Database.Reading reading, IncidentJson json, long version) {
        this.reading = reading;
        this.json = json;
        this.version = version;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public DSLContext sql() {
        return reading.sql();
    }

    @Override
    public Incident incident(String body) {
        return json.incident(body);
    }

    @Override
    public @Nullable String record(String report) {
        byte[] packed = sql().select(Reports.RECORD)
                .from(Reports.TABLE)
                .where(Reports.ID.eq(report))
                .fetchOne(Reports.RECORD);
        return packed == null ? null : Packed.unpack(packed);
    }

    @Override
    public void cancel() {
        reading.cancel();
    }

    @Override
    public void close() {
        reading.close();
    }
}
