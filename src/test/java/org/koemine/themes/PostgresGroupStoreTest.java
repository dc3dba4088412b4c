package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresGroupStoreTest extends GroupStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
