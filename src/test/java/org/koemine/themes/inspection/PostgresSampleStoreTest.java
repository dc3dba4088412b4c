package org.koemine.themes.inspection;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresSampleStoreTest extends SampleStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
