package org.koemine.jobs;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresWorkbookStoreTest extends WorkbookStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
