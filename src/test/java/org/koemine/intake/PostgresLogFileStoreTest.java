package org.koemine.intake;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresLogFileStoreTest extends LogFileStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
