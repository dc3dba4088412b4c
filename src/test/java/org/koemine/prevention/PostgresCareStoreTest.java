package org.koemine.prevention;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresCareStoreTest extends CareStoreContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = TestDatabases.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
