package org.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends EventStoreContract {
    @TempDir
    private Path folder;

    @Override
    String address() {
        return folder.resolve("a.db").toString();
    }
}
