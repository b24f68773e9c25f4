package org.dateline.search;

import org.dateline.store.Tables;
import org.dateline.store.Tables.Incidents;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The rows of incidents that a query finds in a state of the store.
 *
 * @param from the table, and for SQLite the index that leads to them
 * @param where what holds of them
 */
record Source(Table<Record> from, Condition where) {
    /** Whether a row of an incident holds now. */
    static final Condition OPEN = Incidents.UNTIL.eq(Tables.NOW);
}
