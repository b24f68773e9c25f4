package org.dateline.store;

import org.junit.jupiter.api.BeforeEach;

class PostgresStoreTest extends EventStoreContract {
    private String address = "";

    @BeforeEach
    void freshDatabase() {
        address = PostgresForTests.freshDatabase();
    }

    @Override
    String address() {
        return address;
    }
}
