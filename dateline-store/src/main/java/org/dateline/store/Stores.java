package org.dateline.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.dateline.fulltext.ReportIndex;
import org.dateline.fulltext.TextIndex;
import org.jooq.SQLDialect;

/** Opens stores. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a store, and makes it where there is none.
     *
     * @param address path of a file, or an address of PostgreSQL, beginning {@code postgresql:} or
     *     {@code jdbc:postgresql:}
     * @param clock what time it is
     */
    public static EventStore open(String address, InstantSource clock) throws StoreException {
        ReportIndex index = TextIndex.of(SQLDialect.SQLITE);
        Database database = SqliteFile.open(Path.of(address));
        return new SqlStore(database, clock, index);
    }
}
