package org.dateline.store;

import org.dateline.incident.Incident;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One state of the store, which stays as it is while it is read: a read transaction. For one thread.
 */
public interface Snapshot extends AutoCloseable {
    /** Version of the data that is shown. */
    long version();

    /** The tables; rows that hold at {@link #version()} have version &lt;= it &lt; until. */
    DSLContext sql();

    /** An incident, from the body of its row. */
    Incident incident(String body);

    /** The coded report with this id, as one line of JSON, or null. */
    @Nullable
    String record(String report);

    /** Breaks off what is being read, which then fails. The one method that another thread may call, before {@link #close}. */
    void cancel();

    @Override
    void close();
}
