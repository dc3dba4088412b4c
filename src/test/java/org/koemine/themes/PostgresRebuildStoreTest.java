package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresRebuildStoreTest extends RebuildStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
