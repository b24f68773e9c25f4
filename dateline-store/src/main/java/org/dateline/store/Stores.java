package org.dateline.store;

import java.nio.file.Path;
import java.time.InstantSource;
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
        if (PostgresAddress.is(address)) {
            return new SqlStore(
                    PostgresServer.open(PostgresAddress.of(address)), clock, TextIndex.of(SQLDialect.POSTGRES));
        }
        boolean allowed = "yes".equals(System.getenv("DATELINE_ALLOW_NETWORK_STORE"));
        SqliteFile file = SqliteFile.open(Path.of(address), allowed ? NetworkShares.ALLOWED : NetworkShares.REFUSED);
        return new SqlStore(file, clock, TextIndex.of(SQLDialect.SQLITE));
    }
}
