package org.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends EventStoreContract {
    @TempDir
    private Path folder;

    private int stores;

    @Override
    String freshAddress() {
        stores++;
        return folder.resolve("fresh" + stores + ".db").toString();
    }

    @Override
    String address() {
        return folder.resolve("a.db").toString();
    }
}
